import { describe, expect, it, test } from 'vitest'
import { failureOf } from '../../../src/http/errors'
import { readWholeTicket } from '../../../src/deskdirector/read-whole-ticket'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { wireTicket } from './builders'

function read(wire: unknown) {
  const vocabulary = vocabularyOf({})
  return readWholeTicket(wire, { operation: 'ticket.get', vocabulary, place: '', broken: [] })
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

describe('a ticket', () => {
  test.each<[wire: unknown, field: string, expected: string, found: string]>([
    [null, '', 'an object', 'nothing'],
    ['ticket', '', 'an object', '“ticket”'],
    [[], '', 'an object', 'a list'],
    [{}, 'id', 'a number or text', 'nothing'],
    [{ id: '' }, 'id', 'a number or text', '“”'],
    [{ id: { value: 1 } }, 'id', 'a number or text', 'an object'],
  ])('%j is none', (wire, field, expected, found) => {
    expect(breach(wire)).toEqual({ operation: 'ticket.get', field, expected, found })
  })
})

describe('a value of another type than was agreed', () => {
  test.each<[value: object, field: string, expected: string, found: string]>([
    [{ summary: { en: 'x' } }, 'summary', 'text', 'an object'],
    [{ description: ['x'] }, 'description', 'text', 'a list'],
    [{ createdOn: 'soon' }, 'createdOn', 'an ISO 8601 date and time', '“soon”'],
    [{ modifiedOn: 12 }, 'modifiedOn', 'an ISO 8601 date and time', '12'],
    [{ isClosed: 'no' }, 'isClosed', 'true or false', '“no”'],
    [{ status: ['New'] }, 'status', 'an object', 'a list'],
    [{ status: { id: [] } }, 'status.id', 'a number or text', 'a list'],
    [{ isClosed: null, status: { isClosed: 'no' } }, 'status.isClosed', 'true or false', '“no”'],
    [{ contact: true }, 'contact', 'an object', 'true'],
    [{ notes: {} }, 'notes', 'a list', 'an object'],
    [{ tags: 'a, b' }, 'tags', 'a list', '“a, b”'],
    [{ taskProgress: { done: '1' } }, 'tasksDone', 'a number', '“1”'],
  ])('%j costs itself, and is told once as %s', (value, field, expected, found) => {
    const intact = read(wireTicket({ isUnread: true }))
    const ticket = read(wireTicket({ isUnread: true, ...value }))
    expect(ticket.broken).toEqual([{ operation: 'ticket.get', field, expected, found }])
    const own = field.split('.')[0]
    for (const key of ['id', 'summary', 'contact', 'notes', 'isUnread', 'dueOn'] as const) {
      if (key !== own) expect(ticket[key]).toEqual(intact[key])
    }
  })

  it('is described by the start of what was found only, and by whole characters', () => {
    const found = (createdOn: string) => read(wireTicket({ createdOn })).broken[0]?.found
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
    expect(notes).toMatchObject([
      { id: 1, text: 'fine' },
      { id: 2, text: '' },
      { id: 4, author: null },
    ])
    expect(activities.map(({ id }) => id)).toEqual(['a'])
    expect(latestNote).toMatchObject({ text: '' })
    expect([tags, assignees]).toEqual([['a'], [{ id: 1, name: 'Joe' }]])
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
    const timeEntry = { hours: null }
    expect(notes).toMatchObject([{ text: 'x', attachments: [{ name: 'a' }], timeEntry }])
    expect(broken.map(({ field }) => field)).toEqual(['notes.attachments', 'notes.timeEntry.hours'])
  })
})

describe('whether a note is internal', () => {
  const isInternal = (internal: object) => {
    const note = { id: 1, text: 'The spare key is under the mat', ...internal }
    return read(wireTicket({ notes: [note] })).notes[0]?.isInternal
  }

  test.each([[{}], [{ isInternal: null }], [{ isInternal: '' }], [{ isInternal: false }]])(
    '%j is not',
    (internal) => expect(isInternal(internal)).toBe(false),
  )

  // Shown to agents as internal and never copied unasked: the other way round nobody would be asked.
  test.each([[true], [1], ['true'], [0], [{ value: true }]])('%j is, or may be', (found) =>
    expect(isInternal({ isInternal: found })).toBe(true),
  )
})
