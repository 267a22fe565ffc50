import { QueryClient } from '@tanstack/react-query'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/deskdirector/connection'
import { findOf, firstCalls } from '../../../src/deskdirector/first-screen'
import { checkSite } from '../../../src/deskdirector/profile'
import type { Profile } from '../../../src/deskdirector/site'
import type { CanFind } from '../../../src/deskdirector/ticket-filter'
import { ticketListQuery } from '../../../src/queries/tickets'

const checked = checkSite(
  JSON.stringify({
    instances: [
      { host: 'https://a.example', profile: 'copilot' },
      { host: 'https://b.example', profile: 'paged' },
    ],
    profiles: {
      paged: {
        portal: {
          'tickets.find': {
            method: 'GET',
            path: '/find',
            query: { q: '$search', skip: '$skip', take: '$take', order: '$sort', state: '$state' },
            items: 'rows',
          },
        },
      },
    },
  }),
  'site.json',
)
const profiles = checked.ok ? checked.site.profiles : {}

/** What the list itself asks when it opens at a route. */
async function askedByTheList(profile: Profile, route: string): Promise<string[]> {
  const asked: string[] = []
  const connection = connect({
    profile,
    side: 'portal',
    request: ({ path }) => {
      asked.push(path)
      return Promise.resolve({ results: [], rows: [], total: 0 })
    },
  })
  const can: CanFind = (...question) => connection.can('tickets.find', ...question)
  const desk = { connection, origin: '', identity: '', site: {} as never }
  await new QueryClient().fetchInfiniteQuery(ticketListQuery(desk, findOf(route, can)))
  return asked
}

describe('the calls that boot sends', () => {
  it.each(['copilot', 'paged'])('are the list’s own, whatever the route (%s)', async (name) => {
    const profile = profiles[name]
    if (profile === undefined) throw new Error('The site of this test is broken.')
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('open', 'closed', 'any', '2026-01-31', 'mine', '-createdOn'),
    )
    const key = fc.constantFrom(
      'q',
      'state',
      'scope',
      'status',
      'tag',
      'from',
      'to',
      'sort',
      'waiting',
    )
    const query = fc
      .array(fc.tuple(key, value))
      .map((pairs) => new URLSearchParams(pairs).toString())
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const route = `/tickets?${text}`
        const early = firstCalls(profile.portal, route).filter(
          ({ path }) => !path.endsWith('/client'),
        )
        expect(early.map(({ path }) => path)).toEqual(await askedByTheList(profile, route))
      }),
      { numRuns: 1000 },
    )
  })

  it('are the ticket’s where the route is one', () => {
    const calls = firstCalls(profiles['copilot']?.portal ?? {}, '/tickets/12%2F3')
    expect(calls.map(({ path }) => path)).toEqual([
      '/api/v2/user/client',
      '/api/v2/copilot/tickets/12%2F3',
    ])
  })

  it('are none, and no error, where the route can’t be spelled', () => {
    fc.assert(
      fc.property(fc.string(), (route) => {
        expect(
          firstCalls(profiles['copilot']?.portal ?? {}, `/tickets/${route}`).length,
        ).toBeLessThanOrEqual(2)
      }),
      { numRuns: 10_000 },
    )
    expect(firstCalls(profiles['copilot']?.portal ?? {}, '/tickets/..')).toEqual([])
  })
})
