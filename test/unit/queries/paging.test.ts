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

/** Where the page after these begins, at an instance that pages. */
function nextOf(...pages: TicketPage[]) {
  const desk = { identity: 'ada', connection: { can: () => true } } as unknown as Desk
  const { getNextPageParam } = ticketListQuery(desk, {})
  return getNextPageParam(pages.at(-1)!, pages, 0, [])
}

describe('the page after', () => {
  it.each([
    ['a full one', [page(PAGE_SIZE, 0)], PAGE_SIZE],
    ['two full ones', [page(PAGE_SIZE, 0), page(PAGE_SIZE, 0)], 2 * PAGE_SIZE],
    ['one whose rows could not all be read', [page(PAGE_SIZE - 3, 3)], PAGE_SIZE],
    ['one that isn’t full even with the rows it lost', [page(PAGE_SIZE - 4, 3)], undefined],
    ['one that isn’t full', [page(PAGE_SIZE - 1, 0)], undefined],
    ['the last by its total', [page(PAGE_SIZE, 0, PAGE_SIZE)], undefined],
  ])('%s', (_, pages, expected) => {
    expect(nextOf(...pages)).toBe(expected)
  })
})
