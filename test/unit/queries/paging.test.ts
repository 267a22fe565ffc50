import { describe, expect, it } from 'vitest'
import { PAGE_SIZE } from '../../../src/deskdirector/first-screen'
import type { TicketPage } from '../../../src/deskdirector/operations'
import type { ContractBreach } from '../../../src/http/errors'
import type { Desk } from '../../../src/queries/desk'
import { ticketListQuery } from '../../../src/queries/tickets'
import { buildTicket } from '../../support/build-ticket'

const breach: ContractBreach = { operation: 'tickets.find', field: '', expected: 'x', found: 'y' }
const page = (tickets: number, broken: number, total: number | null = null): TicketPage => ({
  tickets: Array.from({ length: tickets }, () => buildTicket()),
  broken: Array.from({ length: broken }, () => breach),
  total,
})

/** Where the page after these begins, and how long it is, at an instance that pages. */
function nextOf(...pages: TicketPage[]) {
  const desk = { identity: 'ada', connection: { can: () => true } } as unknown as Desk
  const { getNextPageParam } = ticketListQuery(desk, {})
  return getNextPageParam(pages.at(-1)!, pages, {}, [])
}

describe('the page after', () => {
  const full = page(PAGE_SIZE, 0)
  const short = page(25, 0, 60)
  it.each([
    ['a full one', [full], [PAGE_SIZE, PAGE_SIZE]],
    ['two full ones', [full, page(PAGE_SIZE, 0)], [2 * PAGE_SIZE, PAGE_SIZE]],
    ['one whose rows could not all be read', [page(PAGE_SIZE - 3, 3)], [PAGE_SIZE, PAGE_SIZE]],
    ['one that isn’t full even with the rows it lost', [page(PAGE_SIZE - 4, 3)], null],
    ['one that isn’t full', [page(PAGE_SIZE - 1, 0)], null],
    ['the last by its total', [page(PAGE_SIZE, 0, PAGE_SIZE)], null],
    ['one that is as long as the instance allows', [short], [25, 25]],
    ['two of those', [short, page(25, 0, 60)], [50, 25]],
    ['all that came of those', [short, page(25, 0, 60), page(10, 0, 60)], null],
    ['an empty one, whatever the total', [page(25, 0, 60), page(0, 0, 60)], null],
    ['the same again, be it full', [full, full], null],
    ['the same again, be it not all by the total', [short, short], null],
    ['two of which no row could be read', [page(0, 25, 60), page(0, 25, 60)], [50, 25]],
  ])('%s', (_, pages, expected) => {
    const next = nextOf(...pages)
    expect(next && [next.skip, next.take]).toEqual(expected ?? undefined)
  })
})
