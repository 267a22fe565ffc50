import { expect, it } from 'vitest'
import { createJob } from '../../../../src/queries/writing/create-job'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import { buildNote, buildTicket } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const place = { ticket: '7', kind: 'reply' } as const
const before = { words: 'public: Hello', notes: 0, files: 0, deeds: 0, isClosed: false }

it('sends nothing where there is no attempt to look for', async () => {
  const { writing, asked } = await writingAt(buildTicket({ id: 7 }))
  writing.drafts.put(place, { text: 'Hello', fields: {}, attempt: null })
  writing.drafts.put(
    { ticket: null, kind: 'new' },
    { text: '', fields: { summary: 'Hi' }, attempt: null },
  )
  const ended = [
    await replyJob(writing, 7, place, 'check')(() => {}),
    await createJob(writing, { ticket: null, kind: 'new' }, 'check')(() => {}),
  ]
  expect(ended.map(({ stage }) => stage)).toEqual(['doubtful', 'doubtful'])
  expect(asked).toEqual([])
})

it('finds the words that left, and leaves the files that didn’t to their writer', async () => {
  const note = buildNote({ text: 'Hello' })
  const { writing: opened, asked } = await writingAt(buildTicket({ id: 7, notes: [note] }))
  const writing = { ...opened, me: note.author }
  const attempt = { of: 'words', startedAt: 0, before }
  writing.drafts.put(place, { text: 'Hello', fields: {}, attempt })
  await writing.drafts.files.add(place, new File(['x'], 'client.log'))
  const ended = await replyJob(writing, 7, place, 'check')(() => {})
  expect(ended).toMatchObject({ stage: 'refused', part: { name: 'client.log' } })
  expect(asked).toEqual([])
  expect(writing.drafts.get(place)).toMatchObject({ text: '', attempt: null })
  expect(await writing.drafts.files.of(place)).toHaveLength(1)
})

it('never lets what was meant to be internal leave as a reply', async () => {
  const { writing, asked } = await writingAt(buildTicket({ id: 7 }), {
    can: (_, argument) => argument !== 'internal',
  })
  writing.drafts.put(place, { text: 'For us', fields: { internal: true }, attempt: null })
  expect((await replyJob(writing, 7, place)(() => {})).stage).toBe('refused')
  expect(asked).toEqual([])
})
