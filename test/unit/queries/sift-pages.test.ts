import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filterLoaded } from '../../../src/deskdirector/filter-tickets'
import type { TicketSort } from '../../../src/deskdirector/operations'
import { defaultFilter } from '../../../src/deskdirector/ticket-filter'
import { createSift } from '../../../src/queries/sift-pages'
import { buildTicket } from '../../support/build-ticket'

const nothing = () => false
const sorts: TicketSort[] = ['-modifiedOn', 'modifiedOn', 'summary', '-summary']
const ticket = fc
  .record({
    summary: fc.constantFrom('VPN', 'printer', 'Apple', 'vpn again'),
    isClosed: fc.boolean(),
    modifiedOn: fc.option(fc.nat(5)),
  })
  .map(buildTicket)
const page = fc
  .array(ticket, { maxLength: 6 })
  .map((tickets) => ({ tickets, total: null, broken: [] }))

it('gives page after page what all of them at once give, whatever was asked before', () => {
  const step = fc.record({
    pages: fc.array(page, { maxLength: 4 }),
    sort: fc.constantFrom(...sorts),
    search: fc.constantFrom('', 'vpn'),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const sift = createSift()
      for (const { pages, sort, search } of steps) {
        const filter = { ...defaultFilter, sort, search }
        for (let count = 0; count <= pages.length; count++) {
          const some = pages.slice(0, count)
          const all = some.flatMap(({ tickets }) => tickets)
          expect(sift(some, filter, nothing)).toEqual(filterLoaded(all, filter, nothing))
        }
      }
    }),
  )
})

it('has a ticket that two pages brought once, where the first had it', () => {
  const [one, two, three] = [1, 2, 3].map((id) => buildTicket({ id }))
  const pages = [
    { tickets: [one!, two!], total: 3, broken: [] },
    { tickets: [{ ...two!, summary: 'Later' }, three!], total: 3, broken: [] },
  ]
  const sift = createSift()
  const sifted = (count: number) => sift(pages.slice(0, count), defaultFilter, () => true)
  expect(sifted(1)).toEqual([one, two])
  expect(sifted(2)).toEqual([one, two, three])
  // From the beginning it has seen none of them yet.
  expect(sifted(1)).toEqual([one, two])
})

it('tries the tickets of each page once', () => {
  const tried: number[] = []
  const pages = [1, 2, 3].map((id) => {
    const ticket = buildTicket({ id })
    Object.defineProperty(ticket, 'isClosed', { get: () => (tried.push(id), false) })
    return { tickets: [ticket], total: null, broken: [] }
  })
  const sift = createSift()
  for (let count = 1; count <= 3; count++) sift(pages.slice(0, count), defaultFilter, nothing)
  expect(tried).toEqual([1, 2, 3])
})
