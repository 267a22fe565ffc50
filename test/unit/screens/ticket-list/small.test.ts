import { describe, expect, it } from 'vitest'
import { defaultFilter, parseTicketFilter } from '../../../../src/deskdirector/ticket-filter'
import { listAround } from '../../../../src/messages/en/list-around'
import { ticketListPath, ticketPath } from '../../../../src/screens/paths'
import { countLine } from '../../../../src/screens/ticket-list/count-line'
import { filterChoices } from '../../../../src/screens/ticket-list/filter-choices'
import { ticketTone } from '../../../../src/screens/ticket-list/ticket-tone'
import { buildReference, buildTicket } from '../../../support/build-ticket'

describe('paths', () => {
  it('hold any id and any filter, and read back', () => {
    expect(ticketPath('a/b ?#')).toBe('/tickets/a%2Fb%20%3F%23')
    expect(ticketListPath()).toBe('/tickets')
    const filter = { ...defaultFilter, search: 'a&b=c', tag: '100 %' }
    const path = ticketListPath(filter)
    expect(parseTicketFilter(path.slice(path.indexOf('?')))).toEqual(filter)
  })
})

describe('countLine', () => {
  const counted = {
    state: 'open',
    matching: 18,
    loaded: 18,
    total: 18,
    hasMore: false,
    isLocal: false,
  } as const
  const line = (over: Partial<typeof counted> | object) =>
    countLine({ ...counted, ...over }, listAround)

  it.each([
    ['18 open tickets', {}],
    ['18 open tickets', { total: null }],
    ['1 closed ticket', { state: 'closed', matching: 1, loaded: 1, total: 1 }],
    ['0 tickets', { state: 'any', matching: 0, loaded: 0, total: 0 }],
    ['1,200 open tickets', { matching: 100, loaded: 100, total: 1200, hasMore: true }],
    ['12 of 480 loaded match', { matching: 12, loaded: 480, total: 480, isLocal: true }],
    [
      '480 open tickets, in the 100 loaded',
      { matching: 100, loaded: 100, total: 480, isLocal: true },
    ],
    [
      '100 open tickets, in the 100 loaded',
      { matching: 100, loaded: 100, total: null, hasMore: true },
    ],
  ])('says %j', (words, over) => {
    expect(line(over)).toBe(words)
  })
})

describe('filterChoices', () => {
  it('gives what loaded tickets have, the most pressing first, and what is chosen in any case', () => {
    const tickets = ['Low', 'Urgent', 'Medium'].map((name) =>
      buildTicket({ priority: buildReference(name), tags: ['b', 'a'], queue: null }),
    )
    const choices = filterChoices(tickets, { ...defaultFilter, status: 'Gone' })
    expect(choices).toEqual({
      priority: ['Urgent', 'Medium', 'Low'],
      status: ['Gone', 'In progress'],
      queue: [],
      type: [],
      tag: ['a', 'b'],
    })
  })
})

it.each([
  ['Resolved', true, 'done'],
  ['Contained', false, 'go'],
  ['Work finished, awaiting sign-off', false, 'wait'],
  ['Closed', false, 'go'],
  ['Waiting on you', null, 'wait'],
  ['New', false, 'neutral'],
  ['Newsletter team', false, 'go'],
] as const)('status %j, closed %j, is %s', (name, isClosed, tone) => {
  expect(ticketTone(buildTicket({ status: buildReference(name), isClosed }))).toBe(tone)
})
