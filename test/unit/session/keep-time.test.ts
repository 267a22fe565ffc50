// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepTime } from '../../../src/session/keep-time'
import { startSession } from '../../../src/session/session'

const rules = { minutes: 60, warnAt: [10, 5, 1], graceMinutes: 5, renewUrl: null }
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How far this device's clock is ahead of the server's. */
let ahead = 0
/** How long the page's host takes to answer; null where it doesn't. */
let answersIn: number | null = 0
let stop = () => {}

const askHost = vi.fn(async () => {
  if (answersIn === null) return []
  await new Promise((resume) => setTimeout(resume, answersIn ?? 0))
  return [-ahead]
})

/** Launches with a token of an hour, or one that doesn't say, on a device whose clock is `off`. */
async function open(off: number, isOpaque = false) {
  ahead = off
  const exp = (Date.now() - ahead + HOUR) / 1000
  const token = isOpaque ? 'opaque' : `head.${btoa(JSON.stringify({ exp }))}.signature`
  const { session, key } = startSession(token, rules, Date.now())
  key.accepted()
  stop = keepTime(session, askHost)
  await pass(1000)
  return { session, key }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Somebody sets this device's clock. */
function setClock(off: number) {
  vi.setSystemTime(Date.now() - ahead + off)
  ahead = off
}

/** `performance.now` stands still meanwhile, as in most browsers. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') })
  askHost.mockClear()
  answersIn = 200
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('a clock that is set right while the page is open', () => {
  it.each([-HOUR, -3 * HOUR, HOUR])(
    'leaves a session its time, if it was off by %d',
    async (off) => {
      const { session, key } = await open(off)
      const phases = new Set<string>()
      session.subscribe(() => phases.add(session.view().phase))
      await pass(10 * MINUTE)
      setClock(0)
      await pass(2000)
      expect(session.view().secondsLeft).toBeCloseTo(50 * 60 - 3, -1)
      expect(key.token()).not.toBeNull()
      expect([...phases]).toEqual(['active'])
    },
  )

  it('leaves it its end where the token says none', async () => {
    const { session } = await open(HOUR, true)
    await pass(10 * MINUTE)
    setClock(0)
    await pass(2000)
    expect(session.view().secondsLeft).toBeCloseTo(50 * 60 - 3, -1)
  })

  it('holds a call back until the host has said the time', async () => {
    const { key } = await open(-HOUR)
    setClock(0)
    await pass(1000)
    const sent = (async () => (await key.settled(), key.token()))()
    await pass(1000)
    expect(await sent).not.toBeNull()
  })

  it('takes the end back where the host says the time late', async () => {
    const { session } = await open(-2 * HOUR)
    answersIn = 5000
    setClock(0)
    await pass(3000)
    expect(session.view().phase).toBe('wiped')
    await pass(4000)
    expect(session.view()).toMatchObject({ phase: 'active' })
  })

  it('takes nothing back from an instance that has refused the token', async () => {
    const { session, key } = await open(HOUR)
    key.refused()
    setClock(0)
    await pass(2000)
    expect(session.view().phase).toBe('ended')
    await pass(5 * MINUTE)
    expect(session.view().phase).toBe('wiped')
  })
})

describe('a sleep', () => {
  it.each([200, 5000, null])(
    'past the end ends in 2 s, the host answering in %s ms',
    async (ms) => {
      const { session, key } = await open(0)
      answersIn = ms
      sleep(61 * MINUTE)
      await pass(2000)
      expect(session.view().phase).toBe('ended')
      expect(key.token()).toBeNull()
      sleep(3 * HOUR)
      await pass(2000)
      expect(session.view().phase).toBe('wiped')
    },
  )

  it('is over at once where the page is shown again', async () => {
    const { session } = await open(0)
    sleep(30 * MINUTE)
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    await pass(250)
    expect(session.view().secondsLeft).toBeCloseTo(30 * 60, -1)
  })
})

it('asks nothing of the host for timers that come seldom, as those of a hidden page do', async () => {
  await open(0)
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + MINUTE)
  sleep(MINUTE)
  await pass(1000)
  expect(askHost).toHaveBeenCalledTimes(1)
})
