import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { failureOf } from '../../../src/http/errors'
import type { Ticket } from '../../../src/deskdirector/models'
import { readAnswer } from '../../../src/deskdirector/read-answer'
import { vocabularyOf } from '../../../src/deskdirector/vocabulary'
import { RUNS, wireTicket } from './builders'

const vocabulary = vocabularyOf({})
const binding = { method: 'GET', path: '/' }

describe('tickets.find', () => {
  const find = (answer: unknown, more: object = { items: 'results', total: 'total' }) =>
    readAnswer['tickets.find'](answer, { ...binding, ...more }, vocabulary)

  it('loses a broken ticket’s row and nothing else', () => {
    const results = [wireTicket({ id: 1 }), wireTicket({ id: 2, createdOn: {} }), null, { id: 4 }]
    const page = find({ total: 4, resultsCount: 4, results })
    expect(page.tickets.map(({ id }) => id)).toEqual([1, 4])
    expect(page.total).toBe(4)
    expect(page.broken).toEqual([
      {
        operation: 'tickets.find',
        field: 'createdOn',
        expected: 'an ISO 8601 date and time',
        found: 'an object',
      },
      { operation: 'tickets.find', field: '', expected: 'an object', found: 'nothing' },
    ])
  })

  const one = { id: 1, name: 'VPN' }
  test.each<[answer: unknown, more: object, total: number | null]>([
    [[one], {}, null],
    [{ data: { rows: [one] } }, { items: 'data.rows', total: 'data.count' }, null],
    [{ Results: [{ Id: 1, Name: 'VPN' }], Total: 3 }, { items: 'results', total: 'total' }, 3],
    [{ results: [one], total: '3' }, { items: 'results', total: 'total' }, null],
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

describe('a title under another name', () => {
  const renamed = (id: number) => ({ ...wireTicket({ id }), summary: undefined, headline: 'VPN' })
  const breach = { field: 'summary', expected: 'text', found: 'nothing' }
  const find = (answer: unknown) => readAnswer['tickets.find'](answer, binding, vocabulary)
  const get = (answer: unknown) => readAnswer['ticket.get'](answer, binding, vocabulary)

  it('is told once a list, and costs no row', () => {
    const { tickets, broken } = find([renamed(1), renamed(2), renamed(3)])
    expect(tickets.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(broken).toEqual([{ operation: 'tickets.find', ...breach }])
  })

  it('is told of a ticket, beside what else can’t be read of it', () => {
    expect(get(renamed(1)).broken).toEqual([{ operation: 'ticket.get', ...breach }])
    const { broken } = get({ ...renamed(1), notes: [null] })
    expect(broken.map(({ field }) => field)).toEqual(['notes', 'summary'])
  })

  it.each<[what: string, answer: unknown[]]>([
    ['a list in which one ticket has a title', [renamed(1), wireTicket({ id: 2 })]],
    ['a list of tickets whose titles are empty', [wireTicket({ id: 1, summary: '' })]],
    ['an empty list', []],
  ])('is none in %s', (_, answer) => {
    expect(find(answer).broken).toEqual([])
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
            const read = readAnswer[operation](answer, binding, vocabulary)
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
