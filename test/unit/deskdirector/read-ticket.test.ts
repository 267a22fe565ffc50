import { describe, expect, it, test } from 'vitest'
import { readWholeTicket } from '../../../src/deskdirector/read-whole-ticket'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { wireTicket } from './builders'

function read(wire: unknown, own: Record<string, string[]> = {}) {
  const vocabulary = vocabularyOf(own)
  return readWholeTicket(wire, { operation: 'ticket.get', vocabulary, place: '', broken: [] })
}

describe('a ticket of the published model', () => {
  it('is read whole', () => {
    const wire = wireTicket({ somethingNew: { deep: [1] } })
    expect(read(wire)).toMatchObject({
      id: 4711,
      summary: 'Outlook asks for a password every morning',
      description: 'Since Monday, **every** morning.',
      isClosed: false,
      status: { id: 9, name: 'In progress' },
      contact: { id: 77, name: 'Ann Lee' },
      contactGroup: { id: 'berlin', name: 'Berlin' },
      assignees: [{ id: 31, name: 'Joe Roe' }],
      tags: ['vip', 'mail'],
      copies: [],
      createdOn: Date.parse('2026-03-01T08:15:30.123Z'),
      closedOn: null,
      dueOn: null,
      isUnread: null,
      tasksDone: 1,
      tasksTotal: 3,
      broken: [],
      notes: [
        {
          id: 1,
          text: 'Tried a new profile.',
          isInternal: false,
          author: { id: 31, name: 'Joe Roe', type: 'agent' },
          attachments: [{ id: 'a1', name: 'screen.png', size: null, type: null }],
          timeEntry: { hours: 0.5, start: Date.parse('2026-03-01T09:30:00Z') },
        },
      ],
      activities: [{ id: 'x1', type: 'status_changed', author: { id: '31' } }],
    })
    expect(read(wire).wire).toBe(wire)
  })

  it('names who gets copies, by the address alone or by what stands with it', () => {
    const cc = ['ida@acme.example', { name: 'Max Roe', email: 'max@acme.example' }, '']
    expect(read(wireTicket({ cc })).copies).toEqual(['ida@acme.example', 'Max Roe'])
    const bare = [{ email: 'max@acme.example' }, 'max@acme.example']
    expect(read(wireTicket({ cc: bare })).copies).toEqual(['max@acme.example'])
    const line = read(wireTicket({ cc: 'ida@acme.example; max@acme.example' }))
    expect(line).toMatchObject({ copies: ['ida@acme.example', 'max@acme.example'], broken: [] })
  })

  it('shows its previews where it stands in a list', () => {
    const row = wireTicket({
      description: undefined,
      descriptionPreview: 'Since Monday',
      notes: undefined,
      latestNote: { id: 8, notePreview: 'Tried', createdOn: null, createdBy: null },
    })
    expect(read(row)).toMatchObject({
      description: 'Since Monday',
      latestNote: { id: 8, text: 'Tried', author: null, createdOn: null },
      notes: [],
    })
  })
})

describe('other instances’ names', () => {
  test.each<[what: string, wire: object, expected: object]>([
    [
      'a PSA’s',
      {
        id: 1,
        name: 'Printer',
        board: { name: 'Help' },
        contact: null,
        assignedMembers: [{ id: 4 }],
      },
      {
        summary: 'Printer',
        queue: { id: null, name: 'Help' },
        contact: null,
        assignees: [{ id: 4, name: '' }],
      },
    ],
    [
      'entityId',
      { entityId: 7, title: 'T', status: { entityId: 2, name: 'New' } },
      { id: 7, summary: 'T', status: { id: 2, name: 'New' } },
    ],
    [
      'Pascal case',
      { Id: 7, Summary: 'T', Status: { Id: 2, Name: 'New' }, TaskProgress: { Done: 1, Total: 2 } },
      { id: 7, summary: 'T', status: { id: 2, name: 'New' }, tasksDone: 1, tasksTotal: 2 },
    ],
    [
      'v4’s',
      {
        id: 7,
        createdAt: '2026-01-01T00:00:00Z',
        serviceType: 'VPN',
        comments: [{ content: 'Hi', author: 'Ann' }],
      },
      {
        createdOn: Date.parse('2026-01-01'),
        requestType: { id: null, name: 'VPN' },
        notes: [{ text: 'Hi', author: { name: 'Ann' } }],
      },
    ],
    [
      'bare names and ids',
      { id: 7, status: 'New', priority: 3, company: 'Acme', resource: 'Joe' },
      {
        status: { id: null, name: 'New' },
        priority: { id: 3, name: '' },
        account: { name: 'Acme' },
        assignees: [{ name: 'Joe' }],
      },
    ],
    ['a tag twice', { id: 7, tags: ['a', 'b', 'a'] }, { tags: ['a', 'b'] }],
    [
      'tags with ids',
      { id: 7, tags: ['a', { id: 1, name: 'b' }, { id: 2 }] },
      { tags: ['a', 'b'] },
    ],
    [
      'first and last names',
      { id: 7, contact: { id: 1, firstName: 'Ann', lastName: 'Lee' } },
      { contact: { id: 1, name: 'Ann Lee' } },
    ],
  ])('%s', (_, wire, expected) => {
    expect(read(wire)).toMatchObject(expected)
  })

  it('are tried after a profile’s own', () => {
    const own = { 'ticket.summary': ['meta.subject'], 'choice.isClosed': ['final'] }
    const wire = { id: 1, summary: 'no', meta: { subject: 'yes' }, status: { id: 1, final: true } }
    expect(read(wire, own)).toMatchObject({ summary: 'yes', isClosed: true })
  })
})

describe('isClosed', () => {
  test.each<[wire: object, isClosed: boolean | null]>([
    [{ isClosed: true }, true],
    [{ isClosed: false, status: { isClosed: true } }, false],
    [{ status: { isClosed: true } }, true],
    [{ status: { isClosed: false }, closedOn: '2026-01-01' }, false],
    [{ isClosed: null, closedOn: '2026-01-01' }, true],
    [{ status: 'Closed' }, null],
    [{ closedOn: '0001-01-01T00:00:00' }, null],
    [{}, null],
  ])('of %j is %j', (wire, isClosed) => {
    expect(read({ id: 1, ...wire }).isClosed).toBe(isClosed)
  })
})

describe('an empty place', () => {
  const empty = Object.fromEntries(Object.keys(wireTicket()).map((key) => [key, null]))

  test.each<[what: string, wire: object]>([
    ['where everything is null', { ...empty, id: 1 }],
    ['where everything is absent', { id: 1 }],
  ])('%s', (_, wire) => {
    expect(read(wire)).toMatchObject({
      summary: '',
      description: null,
      status: null,
      assignees: [],
      tags: [],
      notes: [],
      createdOn: null,
      tasksDone: null,
    })
  })

  it('is what an unknown word isn’t', () => {
    const wire = wireTicket({
      status: { id: 1, name: 'Parked 🅿' },
      activities: [{ type: 'teleported' }],
    })
    expect(read(wire)).toMatchObject({
      status: { name: 'Parked 🅿' },
      activities: [{ type: 'teleported' }],
    })
  })
})
