import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../../src/deskdirector/writes/compare'
import type { Id } from '../../../../src/deskdirector/models'
import {
  fieldsOf,
  marksOf,
  type Changes,
  type Field,
} from '../../../../src/deskdirector/writes/fields'
import { buildTicket } from '../../../support/build-ticket'

const value = fc.constantFrom('A', 'B', 'C')
const ids = fc.subarray([1, 2, 3])
const reference = (id: string) => ({ id, name: `named ${id}` })

/** A ticket, and the change that would make it so. */
const state = fc
  .record({
    summary: value,
    description: value,
    status: value,
    priority: value,
    assignees: ids,
    tags: fc.subarray(['x', 'y']),
    dueOn: fc.constantFrom(null, 0, 86_400_000),
  })
  .map((is) => ({
    ticket: buildTicket({
      ...is,
      status: reference(is.status),
      priority: reference(is.priority),
      assignees: is.assignees.map((id) => ({ id, name: `agent ${id}` })),
    }),
    changes: {
      ...is,
      dueOn: is.dueOn === null ? null : new Date(is.dueOn).toISOString(),
    } as Changes,
  }))

const some = fc.subarray<Field>([
  'summary',
  'description',
  'status',
  'priority',
  'assignees',
  'tags',
  'dueOn',
])

describe('a three-way comparison', () => {
  it('sorts every wanted field into there already, free or a conflict', () => {
    fc.assert(
      fc.property(state, state, state, some, (base, now, wanted, fields) => {
        const changes = Object.fromEntries(fields.map((field) => [field, wanted.changes[field]]))
        const { free, conflicts } = compare(marksOf(base.ticket, fields), now.ticket, changes)
        const marks = (of: typeof base) => marksOf(of.ticket, fields)
        for (const field of fields) {
          const [was, is, will] = [base, now, wanted].map((each) => marks(each)[field])
          const expected = is === will ? 'there' : is === was ? 'free' : 'conflict'
          const found = conflicts.includes(field)
            ? 'conflict'
            : fieldsOf(free).includes(field)
              ? 'free'
              : 'there'
          expect([field, found]).toEqual([field, expected])
        }
      }),
    )
  })

  it('never touches a field that nobody asked for', () => {
    fc.assert(
      fc.property(state, state, some, (base, now, fields) => {
        const { free, conflicts } = compare(marksOf(base.ticket, fields), now.ticket, {})
        expect([fieldsOf(free), conflicts]).toEqual([[], []])
      }),
    )
  })

  it('takes other line ends, another order and an id as text for the same', () => {
    const now = buildTicket({
      description: 'One\r\nTwo ',
      tags: ['b', 'a'],
      status: { id: 7, name: 'New' },
      dueOn: Date.UTC(2026, 0, 1),
    })
    const wanted = {
      description: 'One\nTwo',
      tags: ['a', 'b'],
      status: '7',
      dueOn: '2026-01-01T00:00:00Z',
    }
    expect(compare({}, now, wanted)).toEqual({ free: {}, conflicts: [] })
  })

  it('goes by the name of what has no id', () => {
    const now = buildTicket({ priority: { id: null, name: 'High' } })
    expect(compare({ priority: 'Low' }, now, { priority: 'Medium' }).conflicts).toEqual([
      'priority',
    ])
    expect(compare({ priority: 'High' }, now, { priority: 'Medium' }).conflicts).toEqual([])
  })

  it('knows a choice by its name where the ticket gives no ids, and only there', () => {
    const names: Record<string, string> = { 1: 'Ann', 2: 'Bob', 7: 'Closed', 9: 'Closed' }
    const nameOf = (_: Field, id: Id) => names[id] ?? null
    const someone = (name: string) => ({ id: null, name })
    const now = buildTicket({
      status: someone('Closed'),
      assignees: [someone('Bob'), someone('Ann')],
    })
    const there = { status: 7, assignees: [1, 2] }
    expect(compare({}, now, there, nameOf)).toEqual({ free: {}, conflicts: [] })
    const next = { status: 8, assignees: [1] }
    const base = { status: '7', assignees: '["1","2"]' }
    expect(compare(base, now, next, nameOf)).toEqual({ free: next, conflicts: [] })
    const other = { status: '8', assignees: '["1"]' }
    expect(compare(other, now, { status: 3, assignees: [] }, nameOf).conflicts).toHaveLength(2)
    const known = { ...now, status: { id: 9, name: 'Closed' } }
    expect(compare({}, known, { status: 7 }, nameOf).free).toEqual({ status: 7 })
  })
})
