import { expect, it, vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Ticket } from '../../../../src/deskdirector/models'
import { openDrafts } from '../../../../src/drafts/open-drafts'
import { createJob } from '../../../../src/queries/writing/create-job'
import { createOutbox } from '../../../../src/queries/writing/outbox'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import type { Writing } from '../../../../src/queries/writing/writing'
import { buildNote, buildTicket } from '../../../support/build-ticket'

const place = { ticket: '7', kind: 'reply' } as const
const pace = { now: () => 0, wait: async () => {} }
const before = { notes: 0, files: 0, deeds: 0, isClosed: false }

/** A desk that reads a ticket and takes down whatever else is asked of it. */
async function writingAt(ticket: Ticket, can: Connection['can'] = () => true) {
  const asked: string[] = []
  const run = vi.fn(async (operation: string) => {
    if (operation === 'ticket.get') return ticket
    if (operation === 'tickets.find') return { tickets: [], total: 0, broken: [] }
    asked.push(operation)
    return null
  })
  const connection = { side: 'portal', can, run } as unknown as Connection
  const drafts = await openDrafts('ada', { keep: 'off', days: 1 })
  const outbox = createOutbox(pace, (_, job) => job())
  const writing: Writing = { connection, me: null, drafts, outbox, pace }
  return { writing, asked }
}

it('sends nothing where there is no attempt to look for', async () => {
  const { writing, asked } = await writingAt(buildTicket({ id: 7 }))
  writing.drafts.put(place, { text: 'Hello', fields: {}, attempt: null })
  writing.drafts.put(
    { ticket: null, kind: 'new' },
    { text: '', fields: { summary: 'Hi' }, attempt: null },
  )
  const ended = [
    await replyJob(writing, 7, place, 'check')(() => {}),
    await createJob(writing, 'check')(() => {}),
  ]
  expect(ended.map(({ stage }) => stage)).toEqual(['doubtful', 'doubtful'])
  expect(asked).toEqual([])
})

it('finds the words that left, and leaves the files that didn’t to their writer', async () => {
  const { writing, asked } = await writingAt(
    buildTicket({ id: 7, notes: [buildNote({ text: 'Hello', author: null })] }),
  )
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
  const { writing, asked } = await writingAt(
    buildTicket({ id: 7 }),
    (_, argument) => argument !== 'internal',
  )
  writing.drafts.put(place, { text: 'For us', fields: { internal: true }, attempt: null })
  expect((await replyJob(writing, 7, place)(() => {})).stage).toBe('refused')
  expect(asked).toEqual([])
})
