// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../../src/http/errors'
import { setup as words } from '../../../../src/messages/en/setup'
import { foundClock, foundStorage } from '../../../../src/screens/setup/device-checks'
import { foundFrame, foundOrigin } from '../../../../src/screens/setup/frame-checks'
import { launchPlace } from '../../../../src/screens/setup/launch-checks'
import { foundOperation } from '../../../../src/screens/setup/operation-checks'
import type { Outcome } from '../../../../src/screens/setup/survey'
import { acceptanceOf, reachOf } from '../../../../src/screens/setup/verdict'

const host = 'https://support.acme.example'
const page = 'https://cdn.example'
const answered: Outcome = { kind: 'answered', took: 40, broken: [] }
const failed = (failure: Failure | null, took = 60): Outcome => ({ kind: 'failed', took, failure })
const silent = failed({ kind: 'unreachable', timedOut: false })
const slow = failed({ kind: 'unreachable', timedOut: true })
const well = { isReached: true, isAccepted: true }

describe('what all outcomes say together', () => {
  it('counts any answer, a refusal too, as an instance that is reached', () => {
    const refused = failed({ kind: 'session' })
    expect(reachOf([silent, refused])).toEqual({ kind: 'answered', took: 60 })
    expect(reachOf([answered, refused])).toEqual({ kind: 'answered', took: 40 })
    expect(reachOf([silent, { kind: 'nothing' }])).toEqual({ kind: 'silent' })
    expect(reachOf([silent, slow])).toEqual({ kind: 'slow' })
    expect(reachOf([{ kind: 'unbound' }])).toEqual({ kind: 'nothing bound' })
  })

  it('believes one good answer over a refusal, and nothing over none', () => {
    expect(acceptanceOf([failed({ kind: 'session' }), answered])).toBe('accepted')
    expect(acceptanceOf([failed({ kind: 'session' }), silent])).toBe('refused')
    expect(acceptanceOf([silent, failed({ kind: 'missing' })])).toBe('unknown')
  })
})

describe('one operation', () => {
  const find = (outcome: Outcome, how = well) => foundOperation('ticket.get', outcome, words, how)

  it.each<[Failure, RegExp, RegExp]>([
    [{ kind: 'missing' }, /404/, /npm run connect/],
    [{ kind: 'forbidden', status: 401, words: null }, /401/, /npm run connect/],
    [{ kind: 'forbidden', status: 403, words: null }, /403/, /permission/],
    [{ kind: 'server', status: 502, words: null }, /502/, /a minute/],
    [{ kind: 'busy', status: 429, retryAfter: null }, /429/, /a minute/],
    [{ kind: 'rejected', status: 400, words: null }, /400/, /npm run connect/],
  ])('that failed with %o says so and what to do', (failure, text, advice) => {
    const found = find(failed(failure))
    expect(found.state).toBe('bad')
    expect(found.text).toMatch(text)
    expect(found.advice?.join()).toMatch(advice)
  })

  it('is no second thing to do where the instance or the access token is the first', () => {
    expect(find(silent, { isReached: false, isAccepted: true }).state).toBe('unknown')
    const refused = failed({ kind: 'session' })
    expect(find(refused, { isReached: true, isAccepted: false }).state).toBe('unknown')
    expect(find(refused).state).toBe('bad')
  })

  it('that isn’t bound is missed, but for who is signed in', () => {
    expect(find({ kind: 'unbound' }).state).toBe('bad')
    expect(foundOperation('me', { kind: 'unbound' }, words, well).state).toBe('limited')
  })

  it('never repeats what an instance or a person wrote', () => {
    const secret = fc.stringMatching(/^zoë@[a-z]{6,20}\.example$/)
    fc.assert(
      fc.property(secret, (planted) => {
        const breach = { operation: 'ticket.get', field: 'createdOn', expected: 'text' }
        const outcomes: Outcome[] = [
          { ...answered, broken: [{ ...breach, found: `“${planted}”` }] },
          failed({ kind: 'contract', breach: { ...breach, found: planted } }),
          failed({ kind: 'forbidden', status: 403, words: planted }),
          failed({ kind: 'rejected', status: 400, words: planted }),
          failed({ kind: 'server', status: 500, words: planted }),
          failed({ kind: 'conflict', words: planted }),
        ]
        for (const outcome of outcomes) {
          const found = find(outcome)
          expect(found.state).toBe('bad')
          expect(JSON.stringify(found)).not.toContain(planted)
        }
      }),
    )
  })
})

describe('the launch and the frame', () => {
  it('tells where the parameters stood, and nothing else of the address', () => {
    expect(launchPlace('https://cdn.example/?access_token=x&host=y')).toBe('query')
    expect(launchPlace('https://cdn.example/#/setup?access_token=x')).toBe('hash')
    expect(launchPlace('')).toBe('unknown')
  })

  it('knows its own instance from a stranger', () => {
    expect(foundFrame(false, null, host, words).state).toBe('good')
    expect(foundFrame(true, host, host, words).text).toContain('the instance itself')
    expect(foundFrame(true, 'https://other.example', host, words).state).toBe('unknown')
    expect(foundFrame(true, null, host, words).text).toContain('doesn’t say whose')
  })

  it('names Allow Same Origin where there is no origin', () => {
    expect(foundOrigin('null', words).advice?.join()).toContain('Allow Same Origin')
    expect(foundOrigin(page, words).state).toBe('good')
  })
})

describe('the device', () => {
  it('minds only the storage that drafts want', () => {
    expect(foundStorage([], 'device', page, words).state).toBe('limited')
    expect(foundStorage([], 'off', page, words).state).toBe('good')
    expect(foundStorage(['sessionStorage'], 'device', page, words).state).toBe('limited')
    expect(foundStorage(['sessionStorage'], 'session', page, words).state).toBe('good')
    expect(foundStorage(['indexedDB'], 'device', page, words).state).toBe('good')
    expect(foundStorage(['indexedDB'], 'session', page, words).state).toBe('limited')
  })

  it('puts a storage that is refused down to the browser, or to the missing origin', () => {
    expect(foundStorage([], 'device', page, words).text).toContain('The browser’s setting')
    expect(foundStorage([], 'device', 'null', words).text).toContain('without an origin')
    expect(foundStorage([], 'device', 'null', words).text).not.toContain('The browser’s setting')
  })

  it('says by how much and which way a clock is off', () => {
    expect(foundClock(30_000, words).state).toBe('good')
    expect(foundClock(5 * 60_000, words).text).toContain('5 minutes fast')
    expect(foundClock(-3 * 3_600_000, words).text).toContain('3 hours slow')
    expect(foundClock(null, words).state).toBe('unknown')
  })
})
