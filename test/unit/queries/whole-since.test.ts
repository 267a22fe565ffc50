import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apart, wholeSince } from '../../../src/queries/whole-since'
import { buildTicket } from '../../support/build-ticket'

/** A ticket that was opened, may have been closed, and changed last then or later. */
const lived = fc
  .tuple(fc.nat(1000), fc.option(fc.nat(300)), fc.nat(300))
  .map(([createdOn, open, later]) => {
    const closedOn = open === null ? null : createdOn + open
    return buildTicket({
      createdOn,
      closedOn,
      isClosed: closedOn !== null,
      modifiedOn: (closedOn ?? createdOn) + later,
    })
  })

describe('how far back a list reaches', () => {
  it('is as far as nothing is missing, where what changed last comes first', () => {
    fc.assert(
      fc.property(fc.array(lived, { maxLength: 30 }), fc.nat(30), (tickets, count) => {
        const sorted = tickets.toSorted((a, b) => b.modifiedOn! - a.modifiedOn!)
        const loaded = sorted.slice(0, count)
        const since = wholeSince(loaded, loaded.length === sorted.length)
        for (const { createdOn, closedOn } of sorted.slice(count)) {
          expect(createdOn).toBeLessThanOrEqual(since)
          expect(closedOn ?? -Infinity).toBeLessThanOrEqual(since)
        }
      }),
    )
  })

  it.each([
    ['all of it, where it is whole', [1, 2], true, -Infinity],
    ['nowhere in another order', [1, 2], false, Infinity],
    ['nowhere where one doesn’t say', [3, null, 1], false, Infinity],
    ['nowhere where nothing is there', [], false, Infinity],
    ['to its end', [3, 2, 2], false, 2],
  ])('is %s', (_, modified, isWhole, since) => {
    const tickets = modified.map((modifiedOn) => buildTicket({ modifiedOn }))
    expect(wholeSince(tickets, isWhole)).toBe(since)
  })
})

it('has a ticket that was closed between two questions once, as it was seen last', () => {
  const [stays, was] = [buildTicket(), buildTicket({ modifiedOn: 1 })]
  const closed = { ...was, isClosed: true, modifiedOn: 2 }
  expect(apart([stays, was], [closed])).toEqual({ open: [stays], closed: [closed] })
  const again = { ...was, modifiedOn: 3 }
  expect(apart([stays, again], [closed])).toEqual({ open: [stays, again], closed: [] })
})
