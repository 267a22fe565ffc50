import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { failureOf } from '../../../src/http/errors'
import type { Ticket } from '../../../src/deskdirector/models'
import { readAnswer } from '../../../src/deskdirector/read-answer'
import { readLateAnswer } from '../../../src/deskdirector/read-late-answer'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { RUNS, wireTicket } from './builders'

const vocabulary = vocabularyOf({})
const binding = { method: 'GET', path: '/' }
const reads = { ...readAnswer, 'ticket.get': readLateAnswer['ticket.get'] }

describe('tickets.find', () => {
  const find = (answer: unknown, more: object = { items: 'results', total: 'total' }) =>
    readAnswer['tickets.find'](answer, { ...binding, ...more }, vocabulary)

  it('loses a ticket’s row where it has no id, and nothing else', () => {
    const results = [wireTicket({ id: 1 }), wireTicket({ id: {} }), null, { id: 4 }]
    const page = find({ total: 4, resultsCount: 4, results })
    expect(page.tickets.map(({ id }) => id)).toEqual([1, 4])
    expect(page.total).toBe(4)
    expect(page.broken).toEqual([
      {
        operation: 'tickets.find',
        field: 'id',
        expected: 'a number or text',
        found: 'an object',
      },
      { operation: 'tickets.find', field: '', expected: 'an object', found: 'nothing' },
    ])
  })

  it('shows the row of a ticket that has a value of another type, with that value unknown', () => {
    const results = [wireTicket({ id: 1 }), wireTicket({ id: 2, createdOn: {}, isUnread: 'yes' })]
    const { tickets, broken } = find({ total: 2, results })
    expect(broken).toEqual([])
    expect(tickets).toMatchObject([
      { id: 1, broken: [] },
      { id: 2, createdOn: null, isUnread: null, broken: [{}, {}] },
    ])
    expect(tickets[1]?.broken.map(({ field }) => field)).toEqual(['createdOn', 'isUnread'])
  })

  const one = { id: 1, name: 'VPN' }
  test.each<[answer: unknown, more: object, total: number | null]>([
    [[one], {}, null],
    [{ data: { rows: [one] } }, { items: 'data.rows', total: 'data.count' }, null],
    [{ Results: [{ Id: 1, Name: 'VPN' }], Total: 3 }, { items: 'results', total: 'total' }, 3],
    [{ results: [one], total: '300' }, { items: 'results', total: 'total' }, 300],
    [{ results: [one], total: 'many' }, { items: 'results', total: 'total' }, null],
    [{ results: [one], total: '' }, { items: 'results', total: 'total' }, null],
  ])('reads %j by %j', (answer, more, total) => {
    expect(find(answer, more)).toMatchObject({ tickets: [{ id: 1 }], total, broken: [] })
  })

  test.each<[answer: unknown, found: string]>([
    [{}, 'nothing'],
    [undefined, 'nothing'],
    [{ results: { 0: {} } }, 'an object'],
    [{ results: 'none' }, '“none”'],
  ])('fails as a whole where %j is no list', (answer, found) => {
    expect(() => find(answer)).toThrow(
      expect.objectContaining({
        failure: {
          kind: 'contract',
          breach: {
            operation: 'tickets.find',
            field: 'results',
            expected: 'a list of tickets',
            found,
          },
        },
      }),
    )
  })
})

describe('me', () => {
  const me = (answer: unknown, item?: string) =>
    readAnswer.me(answer, { ...binding, ...(item !== undefined && { item }) }, vocabulary)

  it('is an e-mail address at the least', () => {
    expect(me({ userName: 'ann@acme.example' })).toEqual({
      id: null,
      name: 'ann@acme.example',
      firstName: null,
      lastName: null,
      email: 'ann@acme.example',
      account: null,
      type: null,
    })
  })

  it.each([
    { userType: { id: 2, name: 'Contact' } },
    { account: [{ id: 1, name: 'Acme' }] },
    { email: [] },
    { firstName: {} },
  ])('is who they are although %j is nothing that was agreed', (odd) => {
    const nothing = { account: null, type: null, email: null, firstName: null, lastName: null }
    expect(me({ id: 3, name: 'Ann', ...odd })).toEqual({ ...nothing, id: 3, name: 'Ann' })
  })

  it('is nobody where nothing tells them from others: they could be the wrong one', () => {
    const breach = { operation: 'me', field: 'email', expected: 'text', found: 'a list' }
    expect(() => me({ name: 'Ann', email: [] })).toThrow(
      expect.objectContaining({ failure: { kind: 'contract', breach } }),
    )
  })

  it('is found where the binding says', () => {
    const user = {
      entityId: 3,
      firstName: 'Ann',
      lastName: null,
      company: { entityId: 1, name: 'Acme' },
    }
    expect(me({ user }, 'user')).toMatchObject({
      id: 3,
      name: 'Ann',
      account: { id: 1, name: 'Acme' },
    })
  })
})

describe('any answer', () => {
  const ways = [wireTicket(), { ...wireTicket(), latestNote: { id: 1, notePreview: 'x' } }]
  const paths = pathsOf(wireTicket())
  const change = fc.tuple(fc.constantFrom(...paths), fc.option(fc.jsonValue(), { nil: undefined }))
  const mutated = fc
    .tuple(fc.constantFrom(...ways), fc.array(change, { maxLength: 4 }))
    .map(([base, changes]) => changes.reduce(changed, structuredClone(base) as unknown))

  test.each(['me', 'tickets.find', 'ticket.get'] as const)(
    '%s is the model or a broken contract, and nothing else',
    (operation) => {
      const answers = fc.oneof(
        fc.jsonValue(),
        mutated,
        mutated.map((ticket) => [ticket]),
      )
      fc.assert(
        fc.property(answers, (answer) => {
          try {
            const read = reads[operation](answer, binding, vocabulary)
            if ('wire' in read) expectTicket(read)
            if ('tickets' in read) read.tickets.forEach(expectTicket)
          } catch (error) {
            const failure = failureOf(error)
            if (failure?.kind !== 'contract') throw error
            expect(failure.breach.found.length).toBeLessThanOrEqual(40)
          }
        }),
        RUNS,
      )
    },
  )
})

/** Whether a ticket is what its type says, which no cast can feign. */
function expectTicket(ticket: Ticket): void {
  expect(['number', 'string']).toContain(typeof ticket.id)
  expect(typeof ticket.summary).toBe('string')
  for (const at of [ticket.createdOn, ticket.modifiedOn, ticket.closedOn, ticket.dueOn]) {
    expect(at === null || Number.isFinite(at)).toBe(true)
  }
  for (const named of [ticket.status, ticket.queue, ticket.contact, ...ticket.assignees]) {
    expect(named === null || typeof named.name === 'string').toBe(true)
  }
  for (const tag of ticket.tags) expect(typeof tag).toBe('string')
  for (const note of ticket.notes)
    expect([typeof note.text, typeof note.isInternal]).toEqual(['string', 'boolean'])
  for (const { found } of ticket.broken) expect(found.length).toBeLessThanOrEqual(40)
}

function pathsOf(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at]
  const within = Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...at, key]))
  return at.length === 0 ? within : [at, ...within]
}

function changed(value: unknown, [path, by]: [path: string[], by: unknown]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  if (typeof value !== 'object' || value === null) return value
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string,
    unknown
  >
  copy[key] = changed(copy[key], [rest, by])
  return copy
}
