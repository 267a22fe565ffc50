import { describe, expect, it, test } from 'vitest'
import { failureOf } from '../../../src/http/errors'
import { readTicket } from '../../../src/deskdirector/read-ticket'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { wireTicket } from './builders'

function read(wire: unknown) {
  const vocabulary = vocabularyOf({})
  return readTicket(wire, { operation: 'ticket.get', vocabulary, place: '', broken: [] })
}

function breach(wire: unknown) {
  try {
    read(wire)
  } catch (error) {
    const failure = failureOf(error)
    return failure?.kind === 'contract' ? failure.breach : failure
  }
  return null
}

describe('a ticket that isn’t what was agreed', () => {
  test.each<[wire: unknown, field: string, expected: string, found: string]>([
    [null, '', 'an object', 'nothing'],
    ['ticket', '', 'an object', '“ticket”'],
    [[], '', 'an object', 'a list'],
    [{}, 'id', 'a number or text', 'nothing'],
    [{ id: '' }, 'id', 'a number or text', '“”'],
    [{ id: { value: 1 } }, 'id', 'a number or text', 'an object'],
    [{ id: 1, summary: { en: 'x' } }, 'summary', 'text', 'an object'],
    [{ id: 1, description: ['x'] }, 'description', 'text', 'a list'],
    [{ id: 1, createdOn: 'soon' }, 'createdOn', 'an ISO 8601 date and time', '“soon”'],
    [{ id: 1, modifiedOn: 12 }, 'modifiedOn', 'an ISO 8601 date and time', '12'],
    [{ id: 1, isClosed: 'no' }, 'isClosed', 'true or false', '“no”'],
    [{ id: 1, status: ['New'] }, 'status', 'an object', 'a list'],
    [{ id: 1, status: { id: [] } }, 'status.id', 'a number or text', 'a list'],
    [{ id: 1, contact: true }, 'contact', 'an object', 'true'],
    [{ id: 1, notes: {} }, 'notes', 'a list', 'an object'],
    [{ id: 1, tags: 'a, b' }, 'tags', 'a list', '“a, b”'],
    [{ id: 1, taskProgress: { done: '1' } }, 'tasksDone', 'a number', '“1”'],
  ])('%j fails at %s', (wire, field, expected, found) => {
    expect(breach(wire)).toEqual({ operation: 'ticket.get', field, expected, found })
  })

  it('is described by the start of what was found only, and by whole characters', () => {
    const found = (createdOn: string) => (breach({ id: 1, createdOn }) as { found: string }).found
    expect(found('x'.repeat(5000))).toBe(`“${'x'.repeat(30)}…”`)
    expect(found('x'.repeat(29) + '😀😀')).toBe(`“${'x'.repeat(29)}…”`)
  })
})

describe('a part that can’t be read', () => {
  it('costs itself, and is told', () => {
    const wire = wireTicket({
      notes: [{ id: 1, note: 'fine' }, { id: 2, note: {} }, null, { id: 4, createdBy: { id: {} } }],
      activities: ['?', { id: 'a' }],
      latestNote: { notePreview: [] },
      tags: ['a', []],
      assignedAgents: [{ id: 1, name: 'Joe' }, true],
    })
    const { notes, activities, latestNote, tags, assignees, broken } = read(wire)
    expect(notes.map(({ id }) => id)).toEqual([1])
    expect(activities.map(({ id }) => id)).toEqual(['a'])
    expect([latestNote, tags, assignees]).toEqual([null, ['a'], [{ id: 1, name: 'Joe' }]])
    expect(broken.map(({ field }) => field)).toEqual([
      'assignees',
      'tags',
      'latestNote.text',
      'notes.text',
      'notes',
      'notes.author.id',
      'activities',
    ])
  })

  it('never costs the note around it where it is a file or a time entry', () => {
    const note = {
      id: 1,
      note: 'x',
      attachments: [5, { name: 'a' }],
      timeEntry: { actualHours: {} },
    }
    const { notes, broken } = read(wireTicket({ notes: [note] }))
    expect(notes).toMatchObject([{ text: 'x', attachments: [{ name: 'a' }], timeEntry: null }])
    expect(broken.map(({ field }) => field)).toEqual(['notes.attachments', 'notes.timeEntry.hours'])
  })
})
