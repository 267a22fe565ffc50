// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { ticketToMarkdown } from '../../../../src/screens/export/ticket-to-markdown'
import { countInternal } from '../../../../src/screens/export/told-entries'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket, SOME_TIME } from '../../../support/build-ticket'
import { look } from './hostile-tickets'

const work = {
  id: 1,
  text: 'They never pay, do the least.',
  isInternal: true,
  start: null,
  end: null,
  hours: 1,
  createdOn: null,
  ticket: null,
}
const worked = buildTicket({ notes: [buildNote({ text: '', timeEntry: work })] })

it('leaves out the words of internal work, which count as an internal note', () => {
  expect(ticketToMarkdown(worked, look, false)).not.toMatch(/never pay|Time worked/)
  expect(countInternal(worked)).toBe(1)
  expect(ticketToMarkdown(worked, look, true)).toContain(
    'Internal, not visible to the contact\n\nThey never pay, do the least.',
  )
})

it('keeps the words of work that the contact sees', () => {
  const timeEntry = { ...work, text: 'Tray replaced.', isInternal: false }
  const ticket = buildTicket({ notes: [buildNote({ text: '', timeEntry })] })
  expect(ticketToMarkdown(ticket, look, false)).toContain('Tray replaced.')
})

it.each([7, null])(
  'leaves out an internal note’s file, of id %s, where the ticket lists it',
  (id) => {
    const file = { id, name: 'margin.xlsx', size: 5, type: null }
    const theirs = { id: id === null ? null : 8, name: 'photo.jpg', size: 5, type: null }
    const notes = [buildNote({ isInternal: true, attachments: [file] })]
    const ticket = buildTicket({ attachments: [{ ...file }, theirs], notes })
    expect(ticketToMarkdown(ticket, look, false)).not.toContain('margin')
    expect(ticketToMarkdown(ticket, look, false)).toContain('photo.jpg')
    expect(ticketToMarkdown(ticket, look, true)).toContain('File')
  },
)

it.each(['InternalNoteAdded', 'private_comment_added'])('leaves out the event %s', (type) => {
  const by = { createdOn: SOME_TIME, author: buildPerson('Mira') }
  const activities = [
    { id: 1, type, ...by },
    { id: 2, type: 'StatusChanged', ...by },
  ]
  const ticket = buildTicket({ activities, notes: [buildNote({ isInternal: true })] })
  const text = ticketToMarkdown(ticket, look, false)
  expect(text).not.toMatch(/internal|private/i)
  expect(text).toContain('Status changed by Mira')
  expect(ticketToMarkdown(ticket, look, true)).toMatch(/added by Mira/)
})
