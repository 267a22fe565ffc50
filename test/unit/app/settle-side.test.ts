// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openDesk } from '../../../src/app/open-desk'
import { createQueryClient } from '../../../src/app/query-client'
import { settleSide, type Settled } from '../../../src/app/settle-side'
import { startSession } from '../../../src/session/session'
import type { Side } from '../../../src/session/side'
import { readSite } from '../../../tools/build/read-site'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
} from '../../local-deskdirector/create-local-deskdirector'

const origin = 'http://127.0.0.1:4700'
const ME = { path: '/api/v2/user/client' }
const LIST = /\/copilot\/tickets(\?|$)/
let local: LocalDeskDirector

/** Launches with a token of `made`, and settles which side it is of. */
async function settle(
  made: Side,
  app: Side | null,
  correct: (settled: Settled) => void = vi.fn(),
  client = createQueryClient(),
) {
  const { contacts, agents } = local.instance
  const person = made === 'portal' ? contacts[0] : agents[0]
  const token = await local.tokens.issue({ side: made, userId: person?.id ?? 0 })
  const base = readSite()
  const site = { ...base, instances: [{ host: origin, profile: 'copilot' }] }
  const { session, key } = startSession(token, base.session, Date.now())
  const options = { site, origin, session, key, early: new Map() }
  const desks = { portal: openDesk(options, 'portal'), tech: openDesk(options, 'tech') }
  return settleSide(app, desks, client, correct)
}

const asked = () => local.requests.entries.map(({ path }) => path.split('?')[0])

beforeEach(() => {
  local = createLocalDeskDirector({ tickets: 200 })
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    Promise.resolve(local.app.fetch(new Request(url, init))),
  )
})

describe('the side of a launch', () => {
  it('is the portal’s where it knows the person, by one question', async () => {
    expect(await settle('portal', null)).toEqual({ ok: true, side: 'portal' })
    // Beside it only the list, which the first screen shows: nothing of TECH's.
    expect(asked().filter((path) => !LIST.test(path ?? ''))).toEqual([ME.path])
  })

  it('is TECH’s where the portal refuses and TECH gives its tickets', async () => {
    expect(await settle('tech', null)).toEqual({ ok: true, side: 'tech' })
  })

  it.each<[Side, Side]>([
    ['tech', 'portal'],
    ['portal', 'tech'],
  ])('with a token of %s in a menu item of %s is a mistake that is named', async (made, app) => {
    expect(await settle(made, app)).toEqual({ ok: false, problem: { kind: 'other-side' } })
  })

  it('of TECH’s own menu item is TECH’s', async () => {
    expect(await settle('tech', 'tech')).toEqual({ ok: true, side: 'tech' })
  })

  it('of a token nobody takes is neither', async () => {
    local.settings.update({ refuseTokens: true })
    expect(await settle('portal', null)).toEqual({ ok: false, problem: { kind: 'refused' } })
    expect(await settle('tech', 'tech')).toEqual({ ok: false, problem: { kind: 'refused' } })
  })

  it('of an instance that can’t be reached says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await settle('portal', null)).toEqual({ ok: false, problem: { kind: 'unreachable' } })
  })

  it('goes on where the answer is bad but an answer: the screens say what is wrong', async () => {
    local.faults.add({ match: ME, fault: { kind: 'html' } })
    expect(await settle('portal', null)).toEqual({ ok: true, side: 'portal' })
  })
})

describe('tickets that are there', () => {
  it.each<[Side, Side | null]>([
    ['portal', null],
    ['portal', 'portal'],
    ['tech', 'tech'],
  ])(
    'of %s don’t wait long for a slow word on who is signed in, with %s named',
    async (made, app) => {
      local.faults.add({ match: ME, fault: { kind: 'latency', ms: 4000 } })
      const begun = Date.now()
      expect(await settle(made, app)).toEqual({ ok: true, side: made })
      expect(Date.now() - begun).toBeLessThan(3000)
    },
  )

  it('give way when the late word says that the menu item names the wrong platform', async () => {
    local.faults.add({ match: ME, times: 1, fault: { kind: 'latency', ms: 2000 } })
    const correct = vi.fn()
    expect(await settle('portal', 'tech', correct)).toEqual({ ok: true, side: 'tech' })
    const mistake = { ok: false, problem: { kind: 'other-side' } }
    await vi.waitFor(() => expect(correct).toHaveBeenCalledWith(mistake), 5000)
  })

  it('give way when the late word says they are TECH’s', async () => {
    local.faults.add({ match: ME, times: 1, fault: { kind: 'latency', ms: 2000 } })
    const correct = vi.fn()
    expect(await settle('tech', null, correct)).toEqual({ ok: true, side: 'portal' })
    await vi.waitFor(() => expect(correct).toHaveBeenCalledWith({ ok: true, side: 'tech' }), 5000)
  })

  it('are asked for again, after a connection was cut, for a screen that was drawn meanwhile', async () => {
    local.faults.add({
      match: { path: LIST },
      times: 1,
      fault: { kind: 'cut' },
    })
    const client = createQueryClient()
    expect(await settle('portal', null, vi.fn(), client)).toEqual({ ok: true, side: 'portal' })
    const list = () =>
      client
        .getQueryCache()
        .findAll()
        .find((query) => query.queryKey[1] === 'tickets')
    await vi.waitFor(() => expect(list()?.state.status).toBe('success'), 5000)
  })

  it.each([null, 'portal'] as const)(
    'stay though nobody ever says who is signed in, with %s named',
    async (app) => {
      const { fetch } = globalThis
      vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
        url.endsWith(ME.path) ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init),
      )
      const correct = vi.fn()
      expect(await settle('portal', app, correct)).toEqual({ ok: true, side: 'portal' })
      expect(correct).not.toHaveBeenCalled()
    },
  )
})
