import { expect, test } from 'vitest'
import { instantOf, sample, sampleTickets } from './sample'

const notes = sampleTickets.flatMap((ticket) => ticket.notes)
const texts = notes.map(({ note }) => note)

test('threads have 0 to 120 notes, most of them few and some very many', () => {
  const lengths = sampleTickets.map((ticket) => ticket.notes.length)
  expect(Math.max(...lengths)).toBe(120)
  expect(lengths.filter((length) => length <= 8).length).toBeGreaterThan(lengths.length * 0.8)
  expect(lengths.filter((length) => length >= 30).length).toBeGreaterThan(5)
  expect(lengths).toContain(0)
})

test('notes rise in time and lie between creation and the last change', () => {
  for (const ticket of sampleTickets) {
    const times = ticket.notes.map(({ createdOn }) => instantOf(createdOn))
    const bounds = [instantOf(ticket.createdOn), ...times, instantOf(ticket.modifiedOn)]
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b))
  }
})

test('ids of notes and attachments are unique', () => {
  const attachments = notes.flatMap((note) => note.attachments.map(({ id }) => id))
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
  expect(new Set(attachments).size).toBe(attachments.length)
  expect(attachments.length).toBeGreaterThan(100)
})

test('internal notes and time entries are of agents alone', () => {
  const ofContacts = notes.filter(({ createdBy }) => createdBy.userType === 'contact')
  expect(notes.some(({ isInternal }) => isInternal)).toBe(true)
  expect(notes.some(({ timeEntry }) => timeEntry !== null)).toBe(true)
  expect(ofContacts.filter((note) => note.isInternal || note.timeEntry !== null)).toEqual([])
})

test('contacts write only on tickets of their company', () => {
  for (const ticket of sampleTickets) {
    for (const { createdBy } of ticket.notes) {
      if (createdBy.userType === 'agent') continue
      const contact = sample.contacts.find(({ id }) => id === createdBy.id)
      expect(contact?.companyId).toBe(ticket.account.id)
    }
  }
})

test('a time entry lasts as long as it says', () => {
  for (const { timeEntry } of notes) {
    if (timeEntry === null) continue
    const lasted = (instantOf(timeEntry.timeEnd) - instantOf(timeEntry.timeStart)) / 3_600_000
    expect(lasted).toBeCloseTo(timeEntry.actualHours, 2)
  }
})

test.each([
  ['a Markdown list', /^- /m],
  ['a Markdown table', /^\| --- \|/m],
  ['a code block', /^~~~/m],
  ['bold Markdown', /\*\*[^*]+\*\*/],
  ['a Markdown link', /\]\(https:/],
  ['an HTML list', /<ul><li>/],
  ['an HTML table', /<table>/],
  ['a quotation', /<blockquote>/],
  ['a remote picture', /<img src="https:/],
  ['a mailto link', /<a href="mailto:/],
])('some notes hold %s', (_, pattern) => {
  expect(texts.filter((text) => pattern.test(text)).length).toBeGreaterThan(0)
})

test('no slot is left unfilled in any text', () => {
  const written = sampleTickets.flatMap(({ summary, description }) => [summary, description])
  expect([...texts, ...written].filter((text) => /\{[a-z]+\}/.test(text))).toEqual([])
})
