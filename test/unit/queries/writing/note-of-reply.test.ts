import { describe, expect, it, vi } from 'vitest'
import type { Note } from '../../../../src/deskdirector/models'
import type { DraftPlace } from '../../../../src/drafts/draft'
import { replyJob } from '../../../../src/queries/writing/reply-job'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { writingAt } from './writing-at'

const place: DraftPlace = { ticket: '7', kind: 'reply' }
const ada = buildPerson('Ada Berg')
const said = (id: number, text: string, createdOn = SOME_TIME) =>
  buildNote({ id, text, createdOn, author: ada })
const earlier = [said(60, 'See the log', SOME_TIME - 1), said(61, 'Another')]

/** Sends words with a file to an instance that answers the words like this; tells to which note the file went. */
async function noteOfFile(given: Partial<Note> | null, isNoteThere = true) {
  const ticket = buildTicket({ id: 7, notes: [...earlier] })
  const { writing } = await writingAt(ticket, {
    answer(operation) {
      if (operation !== 'ticket.addNote') return null
      // The newest comes first.
      if (isNoteThere) Object.assign(ticket, { notes: [said(70, 'See the log'), ...earlier] })
      return given
    },
  })
  const run = vi.mocked(writing.connection.run)
  writing.drafts.put(place, { text: 'See the log', fields: {}, attempt: null })
  await writing.drafts.files.add(place, new File(['x'], 'client.log'))
  const { stage } = await replyJob({ ...writing, me: ada }, 7, place)(() => {})
  expect([stage, writing.drafts.get(place)]).toEqual(['done', null])
  const sent = run.mock.calls.filter(([operation]) => operation === 'ticket.attach')
  expect(sent).toHaveLength(1)
  return (sent[0]?.[1] as { note?: unknown }).note ?? null
}

describe('a file of a reply', () => {
  it.each([
    ['the note', { id: 70, text: '<p>See the log</p>' }],
    ['the note in other words', { id: 70, text: 'See the log (by mail)' }],
    ['the note’s id alone', { id: 70, text: '' }],
    ['the ticket', { id: 7, text: 'It smokes' }],
    ['the ticket, as an id alone', { id: 7, text: '' }],
    ['what is no note', { id: null, text: '' }],
    ['nothing', null],
  ])(
    'goes to the note that its words became, where they are answered with %s',
    async (_, given) => {
      expect(await noteOfFile(given)).toBe(70)
    },
  )

  it('goes to no older note of the same words', async () => {
    expect(await noteOfFile(null, false)).toBeNull()
  })
})

it('the words are no draft any more while their note is looked for', async () => {
  const seen: unknown[] = []
  const { writing } = await writingAt(buildTicket({ id: 7 }), {
    answer: (operation) =>
      void (operation === 'ticket.get' && seen.push(writing.drafts.get(place)?.text)),
  })
  writing.drafts.put(place, { text: 'See the log', fields: {}, attempt: null })
  await writing.drafts.files.add(place, new File(['x'], 'client.log'))
  await replyJob({ ...writing, me: ada }, 7, place)(() => {})
  expect(seen.slice(0, 2)).toEqual(['See the log', ''])
})
