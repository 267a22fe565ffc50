import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../../src/deskdirector/binding'
import { listCallOf, ticketCallOf } from '../../../src/deskdirector/first-calls'
import { firstCalls } from '../../../src/deskdirector/first-screen'
import { checkSite } from '../../../src/deskdirector/profile'
import type { Side } from '../../../src/session/side'
import { firstScreen, firstSide } from '../../../tools/build/first-screen'

const paged = {
  portal: {
    me: { method: 'GET', path: '/me' },
    'tickets.find': {
      method: 'GET',
      path: '/find',
      query: { skip: '$skip', take: '$take', order: '$sort', state: '$state', whose: '$scope' },
      items: 'rows',
    },
    'ticket.get': { method: 'GET', path: '/ticket/{id}/whole', query: { expand: 'notes' } },
  },
  tech: { 'tickets.find': { method: 'POST', path: '/find', body: { state: '$state' } } },
}
const checked = checkSite(
  JSON.stringify({
    instances: [
      { host: 'https://a.example', profile: 'copilot' },
      { host: 'https://b.example', profile: 'paged' },
    ],
    profiles: { paged },
  }),
  'site.json',
)
if (!checked.ok) throw new Error('The site of this test is broken.')
const { site } = checked
const { instances } = firstScreen(site)
const sides = Object.fromEntries(site.instances.map(({ profile }, at) => [profile, instances[at]!]))
const cases = (['portal', 'tech'] as const).flatMap((side) =>
  ['copilot', 'paged'].map((name) => [name, side] as const),
)

/** Who is signed in, asked of the portal where TECH can't say. */
function me(name: string, side: Side) {
  const { portal, tech } = site.profiles[name]!
  const binding = side === 'tech' ? (tech.me ?? portal.me) : portal.me
  return binding ? [bind(binding, {})] : []
}

/** What boot asks for at a route, and what the page would ask for there by itself. */
function askedAt(name: string, side: Side, route: string) {
  const first = sides[name]![side]
  const boot = [first.me, ticketCallOf(first, route), listCallOf(first, route)]
  const own = site.profiles[name]![side]
  const page = [...(own.me ? [] : me(name, side)), ...firstCalls(own, route)]
  return { boot: boot.filter((call) => call !== undefined), page }
}

describe.each(cases)('what boot asks for (%s, %s)', (name, side) => {
  it('is what the page would, as the list opens, closed ones, or those of the person', () => {
    const { boot, page } = askedAt(name, side, '')
    expect(boot).toEqual(page)
    expect(askedAt(name, side, '/tickets').boot).toEqual(boot)
  })

  it('is never anything the page wouldn’t, whatever the route', () => {
    const query = fc.constantFrom(
      'state=closed',
      'scope=mine',
      'scope=unassigned',
      'waiting=1',
      'q=a',
    )
    const part = fc.oneof(fc.string(), fc.constantFrom('..', '%2F', '%', '12', 'constructor'))
    const route = fc.oneof(
      query.map((text) => `/tickets?${text}`),
      part.map((id) => `/tickets/${id}`),
      part.map((text) => `/tickets?${text}`),
      fc.string(),
    )
    fc.assert(
      fc.property(route, (at) => {
        const { boot, page } = askedAt(name, side, at)
        // An id that can't be spelled leaves the page with nothing to ask, but for who is signed in.
        const known = [...page, ...me(name, side)]
        for (const call of boot) expect(known).toContainEqual(call)
      }),
      { numRuns: 1000 },
    )
  })
})

it('has a search by POST whole', () => {
  const { lists } = sides['paged']!.tech
  expect(lists['']).toMatchObject({ method: 'POST', path: '/find', body: '{"state":"open"}' })
})

it('asks for a ticket with its id as it is spelled', () => {
  expect(askedAt('paged', 'portal', '/tickets/12%2F3').boot.map(({ path }) => path)).toEqual([
    '/me',
    '/ticket/12%2F3/whole?expand=notes',
  ])
})

it('leaves to the page what it sifts by itself, and what code of the deployer’s does', () => {
  const profile = site.profiles['copilot']!
  expect(firstSide(profile, 'portal').lists).not.toHaveProperty('scope=unassigned')
  const overridden = firstSide(profile, 'portal', ['tickets.find'])
  expect([overridden.lists, overridden.rows]).toEqual([{}, undefined])
})
