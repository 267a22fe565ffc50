import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../src/deskdirector/read-answer'
import { readLateAnswer } from '../../../src/deskdirector/read-late-answer'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { wireTicket } from './builders'

const binding = { method: 'GET', path: '/' }
const vocabulary = vocabularyOf({})

/** What is said to be broken of an answer to `ticket.get`. */
function brokenOf(answer: object) {
  return readLateAnswer['ticket.get'](answer, binding, vocabulary).broken
}

const fieldsOf = (answer: object) => brokenOf(answer).map(({ field }) => field)

const author = { createdBy: { id: 1, name: 'Ann' } }
const note = (id: number, more: object = {}) => ({ id, note: `Note ${id}`, ...author, ...more })
const event = (id: number, more: object = {}) => ({ id, type: 'closed', ...author, ...more })
const wordless = { note: undefined, words: 'Hi' }
const nameless = { createdBy: undefined, writer: 'Ann' }

describe('a name that a ticket’s answer has no more', () => {
  it('is told with operation, field, what was expected and found', () => {
    const { notes, ...rest } = wireTicket()
    expect(brokenOf({ ...rest, thread: notes })).toEqual([
      { operation: 'ticket.get', field: 'notes', expected: 'a list', found: 'nothing' },
    ])
    expect(brokenOf(wireTicket({ summary: undefined, headline: 'VPN' }))).toEqual([
      { operation: 'ticket.get', field: 'summary', expected: 'text', found: 'nothing' },
    ])
  })

  it.each<[field: string, over: Record<string, unknown>]>([
    ['notes.text', { notes: [note(1, wordless), note(2, wordless)] }],
    ['notes.text', { notes: [note(1, wordless)] }],
    ['notes.author', { notes: [note(1, nameless), note(2, nameless)] }],
    ['activities.author', { activities: [event(1, nameless), event(2, nameless)] }],
  ])('is told once: %s', (field, over) => {
    expect(fieldsOf(wireTicket(over))).toEqual([field])
  })

  it('is the description’s, where only a preview of it came', () => {
    const preview = { description: null, descriptionPreview: 'Since Monday, **ev' }
    const { description, broken } = readLateAnswer['ticket.get'](
      wireTicket(preview),
      binding,
      vocabulary,
    )
    const operation = 'ticket.get'
    expect(description).toBe('Since Monday, **ev')
    expect(broken).toEqual([
      { operation, field: 'description', expected: 'text', found: 'only a preview' },
    ])
  })

  it('stands beside what else can’t be read', () => {
    const renamed = wireTicket({ summary: undefined, notes: [null] })
    expect(fieldsOf(renamed)).toEqual(['notes', 'summary'])
  })
})

describe('nothing is missing', () => {
  const file = { attachments: [{ id: 'a', name: 'screen.png' }] }
  it.each<[where: string, over: Record<string, unknown>]>([
    ['nobody has written yet', { notes: [], activities: [] }],
    ['the description is there beside its preview', { descriptionPreview: 'Since Monday' }],
    ['neither a description nor a preview of it', { description: null, descriptionPreview: '' }],
    ['the notes are null', { notes: null, activities: null }],
    ['the notes are null under a capital', { notes: undefined, Notes: null }],
    ['there are no events at all', { activities: undefined }],
    ['the only note has an empty text', { notes: [note(1, { note: '' })] }],
    ['the only note has no text but null', { notes: [note(1, { note: null })] }],
    ['the only note is a file', { notes: [note(1, { note: undefined, ...file })] }],
    ['the only note is a time', { notes: [note(1, { note: undefined, timeEntry: { id: 1 } })] }],
    ['one note of several has a text', { notes: [note(1, wordless), note(2)] }],
    ['a lone note is from nobody', { notes: [note(1, nameless)] }],
    ['a lone event is from nobody', { activities: [event(1, nameless)] }],
    ['all notes are from a system', { notes: [1, 2].map((id) => note(id, { createdBy: null })) }],
    ['one note of several has an author', { notes: [note(1, nameless), note(2)] }],
  ])('where %s', (_, over) => {
    expect(brokenOf(wireTicket(over))).toEqual([])
  })
})

describe('a title under another name', () => {
  const renamed = (id: number) => ({ ...wireTicket({ id }), summary: undefined, headline: 'VPN' })
  const breach = { field: 'summary', expected: 'text', found: 'nothing' }
  const find = (answer: unknown) => readAnswer['tickets.find'](answer, binding, vocabulary)

  it('is told of each ticket of the list, and costs no row', () => {
    const { tickets, broken } = find([renamed(1), renamed(2), renamed(3)])
    expect(tickets.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(broken).toEqual([])
    for (const ticket of tickets) {
      expect(ticket.broken).toEqual([{ operation: 'tickets.find', ...breach }])
    }
  })

  it.each<[what: string, answer: unknown[]]>([
    ['a list in which one ticket has a title', [renamed(1), wireTicket({ id: 2 })]],
    ['a list of tickets whose titles are empty', [wireTicket({ id: 1, summary: '' })]],
    ['a list of tickets whose titles are null', [wireTicket({ id: 1, summary: null })]],
    ['an empty list', []],
  ])('is none in %s', (_, answer) => {
    const { tickets, broken } = find(answer)
    expect([...broken, ...tickets.flatMap((ticket) => ticket.broken)]).toEqual([])
  })
})
