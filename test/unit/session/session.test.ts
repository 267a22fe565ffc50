import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '../../../src/session/session'

const rules = { minutes: 60, warnAt: [10, 5, 1], graceMinutes: 5, renewUrl: null }
const MINUTE = 60_000

/** A token whose `exp` is `minutes` from now. */
function tokenFor(minutes: number): string {
  const claims = btoa(JSON.stringify({ exp: (Date.now() + minutes * MINUTE) / 1000, msp: 'acme' }))
  return `head.${claims}.signature`
}

function start(token = tokenFor(60)) {
  const started = startSession(token, rules, Date.now())
  return { ...started, pass: (ms: number) => (vi.advanceTimersByTime(ms), started.session.tick()) }
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

describe('a session', () => {
  it('ends on time by a clock that is known, then is wiped after the grace', () => {
    const { session, key, pass } = start()
    session.setClock([0])
    pass(59 * MINUTE)
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 60 })
    pass(MINUTE)
    expect(session.view()).toMatchObject({ phase: 'ended', secondsLeft: 0 })
    expect(key.token()).toBeNull()
    pass(5 * MINUTE)
    expect(session.view().phase).toBe('wiped')
  })

  it('gives no token after a sleep, before any tick has come', () => {
    const { session, key } = start()
    session.setClock([0])
    vi.setSystemTime(Date.now() + 61 * MINUTE)
    expect(key.token()).toBeNull()
  })

  it('is not ended by a clock that may be wrong', () => {
    const { session, key, pass } = start()
    pass(61 * MINUTE)
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 0 })
    expect(key.token()).not.toBeNull()
    key.refused()
    expect(session.view().phase).toBe('ended')
  })

  it('counts from the server’s time where this device’s clock is hours off', () => {
    const { session, pass } = start(tokenFor(60 - 180))
    expect(session.view().secondsLeft).toBe(0)
    session.setClock([-180 * MINUTE])
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 3600 })
    pass(30 * MINUTE)
    expect(session.view().secondsLeft).toBe(1800)
  })

  it('isn’t ended by a host’s word just after the instance took its token', () => {
    const { session, key, pass } = start()
    key.accepted()
    session.setClock([90 * MINUTE])
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 3600 })
    session.setClock([90 * MINUTE, 10 * MINUTE])
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 3000 })
    pass(2 * MINUTE)
    session.setClock([90 * MINUTE])
    expect(session.view().phase).toBe('wiped')
  })

  it('is right at once after a sleep: whatever the timers did, the clock decides', () => {
    const { session } = start()
    session.setClock([0])
    vi.setSystemTime(Date.now() + 3 * 60 * MINUTE)
    session.tick()
    expect(session.view().phase).toBe('wiped')
  })

  it('ends on time where the token counts its end in milliseconds', () => {
    const exp = Date.now() + 60 * MINUTE
    const { session } = start(`head.${btoa(JSON.stringify({ exp }))}.signature`)
    session.setClock([0])
    expect(session.view().secondsLeft).toBe(3600)
  })

  it('lasts its minutes where the token is opaque', () => {
    const { session, pass } = start('opaque')
    session.setClock([0])
    pass(60 * MINUTE - 1000)
    expect(session.view()).toMatchObject({ phase: 'active', secondsLeft: 1 })
  })

  it('has the token in none of what the page may hold', () => {
    const token = tokenFor(60)
    const { session } = startSession(token, rules, Date.now())
    expect(JSON.stringify([session, session.view(), session.claims])).not.toContain(token)
  })

  it('knows a person again by their next token', () => {
    const first = startSession(tokenFor(60), rules, 0).session.claims.identity
    vi.advanceTimersByTime(MINUTE)
    expect(startSession(tokenFor(60), rules, 0).session.claims.identity).toBe(first)
    expect(startSession('other', rules, 0).session.claims.identity).not.toBe(first)
  })

  it('knows by a token whether it will know the person by the next', () => {
    const { claims } = startSession(tokenFor(60), rules, 0).session
    const ofSession = `head.${btoa(JSON.stringify({ exp: 1, sid: 'of this sign-in' }))}.signature`
    const isLasting = (token: string) => startSession(token, rules, 0).session.claims.isLasting
    expect([claims.isLasting, isLasting('opaque'), isLasting(ofSession)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
