import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { filterLoaded, isLocal } from '../../../src/deskdirector/filter-tickets'
import { defaultFilter, type TicketFilter } from '../../../src/deskdirector/ticket-filter'
import type { Ticket } from '../../../src/deskdirector/models'
import { ticket } from './builders'

const nothing = () => false
const everything = () => true
const filter = (some: Partial<TicketFilter>): TicketFilter => ({ ...defaultFilter, ...some })
const at = (day: string) => new Date(`${day}T12:00`).getTime()
const named = (name: string) => ({ id: null, name })

const tickets = [
  ticket({
    id: 1,
    summary: 'VPN is down',
    modifiedOn: 3,
    createdOn: at('2026-01-30'),
    status: named('New'),
    priority: named('P10'),
    tags: ['vip'],
  }),
  ticket({
    id: 2,
    summary: 'printer',
    description: 'No VPN needed',
    modifiedOn: 9,
    createdOn: at('2026-01-31'),
    status: named('Waiting'),
    priority: named('P2'),
    assignees: [named('Joe')],
  }),
  ticket({
    id: 3,
    summary: 'Äpfel',
    isClosed: true,
    modifiedOn: null,
    contact: named('Ann Lee'),
    queue: named('Help'),
    requestType: named('Access'),
    closedOn: at('2026-02-03'),
  }),
  ticket({
    id: 4,
    summary: 'old',
    isClosed: null,
    modifiedOn: 5,
    createdOn: at('2026-02-01'),
    priority: named('p1'),
  }),
]
const idsOf = (found: readonly Ticket[]) => found.map(({ id }) => id)

describe('over what was loaded', () => {
  test.each<[some: Partial<TicketFilter>, ids: number[]]>([
    [{ state: 'any' }, [2, 4, 1, 3]],
    [{ state: 'open' }, [2, 4, 1]],
    [{ state: 'closed' }, [3]],
    [{ search: 'vpn' }, [2, 1]],
    [{ search: ' down  VPN ' }, [1]],
    [{ state: 'any', search: 'ann' }, [3]],
    [{ search: '4' }, [4]],
    [{ scope: 'unassigned' }, [4, 1]],
    [{ scope: 'mine' }, [2, 4, 1]],
    [{ waiting: true }, [2, 4, 1]],
    [{ status: 'New' }, [1]],
    [{ state: 'any', status: '' }, [4, 3]],
    [{ state: 'any', type: '' }, [2, 4, 1]],
    [{ state: 'any', queue: 'Help' }, [3]],
    [{ priority: 'P2' }, [2]],
    [{ tag: 'vip' }, [1]],
    [{ state: 'any', from: '2026-01-31' }, [2, 4]],
    [{ state: 'any', to: '2026-01-31' }, [2, 1]],
    [{ from: '2026-01-31', to: '2026-01-31' }, [2]],
    [{ state: 'any', type: 'Access' }, [3]],
    [{ state: 'any', type: 'access' }, []],
    [{ state: 'any', closedFrom: '2026-02-03', closedTo: '2026-02-03' }, [3]],
    [{ state: 'any', closedFrom: '2026-02-04' }, []],
    [{ state: 'any', closedTo: '2026-02-02' }, []],
  ])('%j leaves %j', (some, ids) => {
    expect(idsOf(filterLoaded(tickets, filter(some), nothing))).toEqual(ids)
  })

  test.each<[sort: TicketFilter['sort'], ids: number[]]>([
    ['modifiedOn', [1, 4, 2, 3]],
    ['-modifiedOn', [2, 4, 1, 3]],
    ['-createdOn', [4, 2, 1, 3]],
    ['priority', [4, 2, 1, 3]],
    ['-priority', [2, 4, 1, 3]],
    ['status', [1, 2, 3, 4]],
    ['summary', [3, 4, 2, 1]],
  ])('%s puts them in the order %j, those without a value last', (sort, ids) => {
    expect(idsOf(filterLoaded(tickets, filter({ state: 'any', sort }), nothing))).toEqual(ids)
  })

  it('puts priorities in the order of their rank, unknown ones last, equal ones as they came', () => {
    const names = ['Low', 'Wichtig', 'Medium', 'Critical', 'Eilig', 'P2', 'High', 'Urgent']
    const given = names.map((name, id) => ticket({ id, priority: named(name) }))
    const sorted = (sort: TicketFilter['sort']) =>
      filterLoaded(given, filter({ sort }), nothing).map(({ priority }) => priority?.name)
    const unknown = ['Wichtig', 'Eilig']
    const ranked = ['Critical', 'Urgent', 'P2', 'High', 'Medium', 'Low']
    expect(sorted('priority')).toEqual([...ranked, ...unknown])
    const reversed = ['Low', 'Medium', 'P2', 'High', 'Critical', 'Urgent']
    expect(sorted('-priority')).toEqual([...reversed, ...unknown])
  })

  it('does nothing the instance did, but for names', () => {
    const all = filter({ state: 'closed', search: 'zzz', tag: 'zzz', from: '2030-01-01' })
    expect(idsOf(filterLoaded(tickets, all, everything))).toEqual([1, 2, 3, 4])
    expect(idsOf(filterLoaded(tickets, { ...all, status: 'New' }, everything))).toEqual([1])
  })

  it('never changes what it was given, and never finds what wasn’t there', () => {
    const some = fc.subarray(tickets)
    const sorts = fc.constantFrom<TicketFilter['sort']>('summary', '-status', 'createdOn')
    fc.assert(
      fc.property(some, sorts, fc.string(), (given, sort, search) => {
        const before = [...given]
        const found = filterLoaded(given, filter({ sort, search }), nothing)
        expect(given).toEqual(before)
        expect(found.every((one) => given.includes(one))).toBe(true)
      }),
    )
  })
})

describe('isLocal', () => {
  test.each<[some: Partial<TicketFilter>, can: () => boolean, local: boolean]>([
    [{ state: 'any' }, nothing, false],
    [{}, nothing, true],
    [{}, everything, false],
    [{ search: 'a', tag: 'b', from: '2026-01-01' }, everything, false],
    [{ state: 'any', search: 'a' }, nothing, true],
    [{ state: 'any', search: ' ' }, nothing, false],
    [{ status: 'New' }, everything, true],
    [{ state: 'any', sort: 'summary' }, nothing, true],
    [{ sort: 'summary' }, everything, false],
  ])('of %j', (some, can, local) => {
    expect(isLocal(filter(some), can)).toBe(local)
  })
})
