import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/queries/desk'
import { patchListed } from '../../../src/queries/patch-listed'
import { ticketListQuery } from '../../../src/queries/tickets'
import { wholeSince } from '../../../src/queries/whole-since'
import { buildReference, buildTicket, SOME_TIME } from '../../support/build-ticket'
import { createInstance } from '../../support/fake-connection'

const { connection } = createInstance([])
const desk = { connection, identity: 'zoe' } as unknown as Desk
const open = ticketListQuery(desk, { state: 'open' }).queryKey
const all = ticketListQuery(desk, { state: 'any' }).queryKey

const page = (...tickets: ReturnType<typeof buildTicket>[]) => ({ tickets, total: 9, broken: [] })

describe('a ticket that was read since a list was', () => {
  const row = buildTicket({ summary: 'Old', isUnread: true })
  const other = buildTicket()
  const read = {
    ...row,
    summary: 'New',
    isClosed: true,
    status: buildReference('Closed'),
    priority: buildReference('High'),
    modifiedOn: SOME_TIME + 1,
    isUnread: false,
    notes: [],
  }

  function listed() {
    const client = new QueryClient()
    for (const key of [open, all]) {
      client.setQueryData(key, { pages: [page(other), page(row, other)], pageParams: [0, 1] })
    }
    return client
  }

  it('is shown by its rows as it is, where they stand', () => {
    const client = listed()
    patchListed(client, desk, read)
    for (const key of [open, all]) {
      const pages = client.getQueryData(key)?.pages ?? []
      expect(pages.map(({ tickets }) => tickets.map(({ id }) => id))).toEqual([
        [other.id],
        [row.id, other.id],
      ])
      const { summary, isClosed, status, priority, modifiedOn, isUnread } = pages[1]!.tickets[0]!
      expect([summary, isClosed, status?.name, priority?.name]).toEqual([
        'New',
        true,
        'Closed',
        'High',
      ])
      expect([modifiedOn, isUnread]).toEqual([SOME_TIME + 1, true])
      expect(pages[0]!.tickets[0]).toBe(other)
    }
  })

  it('leaves everything else the object it was: what is made anew is compared, row by row', () => {
    const client = listed()
    const before = client.getQueryData(open)
    patchListed(client, desk, buildTicket())
    expect(client.getQueryData(open)).toBe(before)
    patchListed(client, desk, read)
    expect(client.getQueryData(open)?.pages[0]).toBe(before?.pages[0])
    expect(client.getQueryData(open)?.pages[1]?.tickets[1]).toBe(before?.pages[1]?.tickets[1])
  })

  it('leaves how far back a list reaches as it was', () => {
    const client = listed()
    patchListed(client, desk, read)
    // Read once more, it still stands where it was first seen.
    patchListed(client, desk, { ...read, modifiedOn: SOME_TIME + 2 })
    const rows = client.getQueryData(open)?.pages.flatMap(({ tickets }) => tickets) ?? []
    expect(rows[1]?.modifiedOn).toBe(SOME_TIME + 2)
    expect(wholeSince(rows, false)).toBe(SOME_TIME)
  })

  it('leaves a list as old, and as much to be read again, as it was', async () => {
    const client = listed()
    await client.invalidateQueries({ queryKey: open, refetchType: 'none' })
    const before = [open, all].map((key) => client.getQueryState(key)?.dataUpdatedAt)
    patchListed(client, desk, read)
    const states = [open, all].map((key) => client.getQueryState(key))
    expect(states.map((state) => state?.dataUpdatedAt)).toEqual(before)
    expect(states.map((state) => state?.isInvalidated)).toEqual([true, false])
  })

  it('says nothing to a row that is newer', () => {
    const client = listed()
    const newer = { ...row, summary: 'Newer', modifiedOn: SOME_TIME + 2 }
    client.setQueryData(open, { pages: [page(newer)], pageParams: [0] })
    patchListed(client, desk, read)
    expect(client.getQueryData(open)?.pages[0]?.tickets[0]?.summary).toBe('Newer')
  })
})
