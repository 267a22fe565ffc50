// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { en } from '../../../../src/messages/en'
import { ticket as words } from '../../../../src/messages/en/ticket'
import { readAhead } from '../../../../src/screens/ticket-detail/read-ahead'
import { knownReading } from '../../../../src/ui/rich-text-readings'
import { buildNote, buildTicket } from '../../../support/build-ticket'

const notes = Array.from({ length: 30 }, (_, at) =>
  buildNote({ id: at, text: `Note **${at}**`, createdOn: at }),
)
const ticket = buildTicket({ description: 'It *jams*.', notes })
const isRead = (of: object, text: string) => knownReading(of, text, words.text) !== null

it('reads the texts that a window shows first, and none of those far below', () => {
  readAhead(ticket, en, 800)
  expect(isRead(ticket, 'It *jams*.')).toBe(true)
  const read = notes.map((note) => isRead(note, note.text))
  expect(read.slice(0, 4)).toEqual([true, true, true, true])
  expect(read.slice(10)).not.toContain(true)
})

it('reads with the words that the ticket is shown with', () => {
  const other = buildTicket({ description: 'It *jams*.' })
  const ticketWords = { ...words, text: { ...words.text } }
  readAhead(other, { ...en, ticket: ticketWords }, 800)
  expect(knownReading(other, 'It *jams*.', ticketWords.text)).not.toBeNull()
  expect(isRead(other, 'It *jams*.')).toBe(false)
})

it('has nothing to read where nothing is said', () => {
  const silent = buildTicket({ description: ' ', notes: [buildNote({ text: '' })] })
  readAhead(silent, en, 800)
  expect(isRead(silent, ' ')).toBe(false)
})
