import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredTicket } from '../../local-deskdirector/model'
import { type Caller, findCaller } from '../../local-deskdirector/people'
import { findTickets } from '../../local-deskdirector/tickets/find-tickets'
import { parseTicketQuery } from '../../local-deskdirector/tickets/ticket-query'
import {
  ada,
  bo,
  byAda,
  byGil,
  cy,
  gil,
  hal,
  note,
  smallInstance,
  taskList,
  ticket,
} from './small-instance'

const words = ['printer', 'Outlook', 'VPN', 'straße', '<b>bold</b>', 'R&amp;D']
const instants = [
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:00.0000001Z',
  '2026-02-01T12:30:00.1234567Z',
]
const agentRefs = [gil, hal].map(({ id }) => ({ id, name: 'an agent' }))

const noteArbitrary = fc
  .record({ isInternal: fc.boolean(), createdBy: fc.constantFrom(byAda, byGil) })
  .map((change) => note(1, change))

const ticketArbitrary: fc.Arbitrary<StoredTicket> = fc
  .record({
    id: fc.integer({ min: 1, max: 5000 }),
    of: fc.constantFrom(ada, bo, cy, null),
    change: fc.record({
      summary: fc.subarray(words).map((some) => some.join(' ')),
      description: fc.subarray(words).map((some) => some.join('\n')),
      isClosed: fc.boolean(),
      assignedAgents: fc.subarray(agentRefs),
      tags: fc.subarray(['vip', 'VPN']),
      createdOn: fc.constantFrom(...instants),
      modifiedOn: fc.constantFrom(...instants),
      notes: fc.array(noteArbitrary, { maxLength: 3 }),
      taskLists: fc.array(
        fc
          .record({
            isPrivate: fc.boolean(),
            isArchived: fc.boolean(),
            progress: fc.constantFrom(
              { done: 0, total: 0 },
              { done: 1, total: 2 },
              { done: 2, total: 2 },
            ),
          })
          .map((change) => taskList('l', change)),
        { maxLength: 2 },
      ),
    }),
  })
  .map(({ id, of, change }) => ticket(id, of, change))

const queryArbitrary = fc.record(
  {
    search: fc.constantFrom('printer', 'OUTLOOK vpn', 'strasse', 'bold', 'R&D', 'b>'),
    status: fc.constantFrom('open', 'closed', 'any', 'Open'),
    assigned: fc.constantFrom('me', 'assigned', 'unassigned', 'any'),
    taskProgress: fc.constantFrom('completed', 'incomplete', 'any'),
    lastContactMessage: fc.constantFrom('true', 'false', 'True'),
    startTime: fc.constantFrom(...instants, '2026-01-01'),
    endTime: fc.constantFrom(...instants, '2026-02-01T18:00:00.1234567+05:30'),
    tag: fc.constantFrom('vip', 'vpn', 'none', ''),
  },
  { requiredKeys: [] },
)

type Query = Partial<
  Record<
    | 'search'
    | 'status'
    | 'assigned'
    | 'taskProgress'
    | 'lastContactMessage'
    | 'startTime'
    | 'endTime'
    | 'tag',
    string
  >
>

/** Ticks of 100 ns, reckoned in another way than the instance does. */
function ticks(iso: string): bigint {
  const fraction = /\.(\d+)/.exec(iso)?.[1] ?? ''
  const whole = BigInt(Date.parse(iso.replace(/\.\d+/, '')))
  return whole * 10_000n + BigInt(fraction.padEnd(7, '0'))
}

/** The published filters, each spelled out for one ticket with no thought for speed. */
function isWanted(caller: Caller, each: StoredTicket, query: Query): boolean {
  const { side, person } = caller
  const isAgent = side === 'tech'
  const isOwn = each.contact?.id === person.id
  const isOfCompany = !isAgent && person.seesCompany && each.account.id === person.companyId
  if (!isAgent && !isOwn && !isOfCompany) return false
  const status = query.status?.toLowerCase()
  if (status === 'open' && each.isClosed) return false
  if (status === 'closed' && !each.isClosed) return false
  const assigned = each.assignedAgents.length
  if (query.assigned === 'assigned' && assigned === 0) return false
  if (query.assigned === 'unassigned' && assigned > 0) return false
  const isMine = isAgent ? each.assignedAgents.some(({ id }) => id === person.id) : isOwn
  if (query.assigned === 'me' && !isMine) return false
  const lists = each.taskLists.filter((list) => !list.isArchived && (isAgent || !list.isPrivate))
  const done = lists.reduce((sum, { progress }) => sum + progress.done, 0)
  const total = lists.reduce((sum, { progress }) => sum + progress.total, 0)
  if (query.taskProgress === 'completed' && (total === 0 || done < total)) return false
  if (query.taskProgress === 'incomplete' && done >= total) return false
  const messages = each.notes.filter((one) => !one.isInternal)
  const isTheirs = messages[messages.length - 1]?.createdBy.userType === 'contact'
  if (query.lastContactMessage?.toLowerCase() === 'true' && !isTheirs) return false
  if (query.startTime && ticks(each.createdOn) <= ticks(query.startTime)) return false
  if (query.endTime && ticks(each.createdOn) >= ticks(query.endTime)) return false
  if (query.tag && !each.tags.join('|').toLowerCase().split('|').includes(query.tag)) return false
  const text = `${each.summary} ${each.description.replace(/<.?b>/g, ' ').replace('&amp;', '&')}`
  const sought = query.search?.toLowerCase().split(' ') ?? []
  return sought.every((word) => text.toLowerCase().includes(word))
}

const callers = [ada, bo, cy].map(({ id }) => findCaller(smallInstance(), 'portal', id))
const everybody = [...callers, findCaller(smallInstance(), 'tech', gil.id)].filter(
  (c) => c !== undefined,
)

describe('finding tickets', () => {
  it('agrees with a filter written out by hand, for everybody and any query', () => {
    fc.assert(
      fc.property(
        fc.array(ticketArbitrary, { maxLength: 25 }),
        queryArbitrary,
        fc.constantFrom(...everybody),
        (tickets, asked, caller) => {
          const instance = smallInstance(tickets)
          const query = parseTicketQuery(asked as Record<string, string>)
          if (typeof query === 'string') throw new Error(query)
          const found = findTickets(instance, caller, query)
          const expected = [...instance.tickets.values()]
            .filter((each) => isWanted(caller, each, asked))
            .sort((a, b) => Number(ticks(b.modifiedOn) - ticks(a.modifiedOn)) || b.id - a.id)
          expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    [{ status: 'done' }, 'status'],
    [{ assigned: 'him' }, 'assigned'],
    [{ startTime: 'yesterday' }, 'startTime'],
    [{ endTime: '2026-13-45T00:00:00Z' }, 'endTime'],
    [{ lastContactMessage: 'perhaps' }, 'lastContactMessage'],
  ])('refuses %o and says what is wrong', (query, name) => {
    expect(parseTicketQuery(query as Record<string, string>)).toContain(name)
  })
})
