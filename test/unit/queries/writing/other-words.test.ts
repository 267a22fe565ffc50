import { expect, it } from 'vitest'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import { buildNote, buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const place = { ticket: '7', kind: 'reply' } as const
const mine = buildNote({ text: 'Thanks' })
const before = { words: 'public: It is fixed', notes: 0, files: 0, deeds: 0, isClosed: false }
const attempt = { of: 'words', startedAt: 0, before }

it.each([
  ['send', { internal: false }],
  ['check', { internal: false }],
  ['send', { internal: true }],
] as const)(
  'asks about a reply whose words were changed while it was in doubt, and sends nothing (%s, %j)',
  async (way, fields) => {
    const { writing, asked } = await writingAt(buildTicket({ id: 7, notes: [mine] }))
    const text = fields.internal ? 'It is fixed' : 'Thanks'
    writing.drafts.put(place, { text, fields, attempt })
    const ended = await replyJob({ ...writing, me: mine.author }, 7, place, way)(() => {})
    expect(ended.stage).toBe('doubtful')
    expect(asked).toEqual([])
    expect(writing.drafts.get(place)).toMatchObject({ text, attempt })
  },
)

it('takes nobody’s words for the person’s where it doesn’t know who that is', async () => {
  const rival = buildNote({ text: 'It is fixed', author: mine.author })
  const { writing, asked } = await writingAt(buildTicket({ id: 7, notes: [rival] }))
  writing.drafts.put(place, { text: 'It is fixed', fields: {}, attempt })
  const ended = await replyJob(writing, 7, place, 'check')(() => {})
  expect([ended.stage, asked]).toEqual(['doubtful', []])
  expect(writing.drafts.get(place)?.text).toBe('It is fixed')
})
