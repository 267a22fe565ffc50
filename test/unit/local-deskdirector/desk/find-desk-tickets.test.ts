import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DeskFilter,
  findDeskTickets,
  type OrderField,
} from '../../../local-deskdirector/desk/find-desk-tickets'
import { findCaller } from '../../../local-deskdirector/people'
import { sortableInstant } from '../../../local-deskdirector/tickets/instant'
import { sample, sampleTickets } from '../data/sample'

const caller = findCaller(sample, 'tech', sample.agents[0]?.id ?? 0)
if (!caller) throw new Error('the sample has no agents')

const find = (filter: DeskFilter) => findDeskTickets(sample, caller, filter)

/** The tickets of all pages. */
function findAll(filter: DeskFilter, take = 200) {
  const { total } = find(filter)
  const pages = Array.from({ length: Math.ceil(total / take) }, (_, page) =>
    find({ ...filter, skip: page * take, take }),
  )
  return pages.flatMap(({ tickets }) => tickets)
}

const orders: Record<OrderField, (ticket: (typeof sampleTickets)[number]) => string | number> = {
  modified: (ticket) => sortableInstant(ticket.modifiedOn) ?? '',
  created: (ticket) => sortableInstant(ticket.createdOn) ?? '',
  priority: (ticket) => ticket.priority.id,
  status: (ticket) => ticket.status.name,
  summary: (ticket) => ticket.summary,
}
const fields = Object.keys(orders) as OrderField[]

describe('finding tickets of the desk', () => {
  it('gives the same tickets in pages as in one go, whatever the order', () => {
    const filters = fc.record({
      state: fc.constantFrom('open', 'closed', 'any'),
      order: fc.constantFrom(...fields),
      isAscending: fc.boolean(),
    })
    fc.assert(
      fc.property(filters, fc.integer({ min: 20, max: 200 }), (filter, take) => {
        const whole = findAll(filter).map(({ id }) => id)
        expect(findAll(filter, take).map(({ id }) => id)).toEqual(whole)
        expect(new Set(whole).size).toBe(find(filter).total)
      }),
      { numRuns: 15 },
    )
  })

  it.each(fields)('by %s goes from low to high, or the other way round', (order) => {
    const { compare } = new Intl.Collator('en')
    const rise = (isAscending: boolean) => {
      const values = findAll({ order, isAscending }).map(orders[order])
      return values.slice(1).map((value, index) => {
        const before = values[index] ?? ''
        return typeof value === 'number' ? value - Number(before) : compare(value, String(before))
      })
    }
    expect(rise(true).every((step) => step >= 0)).toBe(true)
    expect(rise(false).every((step) => step <= 0)).toBe(true)
    expect(rise(true).some((step) => step > 0)).toBe(true)
  })

  it('by an instant takes what was created then and leaves what was created at the end', () => {
    const [from, to] = [sampleTickets[100]?.createdOn, sampleTickets[110]?.createdOn]
    const { tickets } = find({ from, to, take: 200 })
    const within = sampleTickets.filter((ticket) => {
      const at = sortableInstant(ticket.createdOn) ?? ''
      return at >= (sortableInstant(from ?? '') ?? '') && at < (sortableInstant(to ?? '') ?? '')
    })
    expect(within.length).toBeGreaterThan(0)
    expect(tickets.map(({ id }) => id).sort()).toEqual(within.map(({ id }) => id).sort())
  })
})
