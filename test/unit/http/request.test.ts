import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../src/http/call'
import { callKey } from '../../../src/http/early'
import type { Failure } from '../../../src/http/errors'
import { failure, get, json, me, setUp } from './set-up'

describe('a call', () => {
  it('carries the token to the instance alone, without cookies, referrer or redirects', async () => {
    const { send, sent } = setUp({ '/me': () => json({ userName: 'z' }) })
    expect(await send(me)).toEqual({ userName: 'z' })
    expect(sent[0]).toMatchObject({
      url: 'https://acme.example/me',
      init: {
        method: 'GET',
        headers: { Authorization: 'DdAccessToken secret', Accept: 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      },
    })
  })

  it('takes the early answer once, then asks', async () => {
    const { send, sent, early } = setUp({ '/me': () => json('late') })
    early.set(callKey(me), readWhole(json('early')))
    expect(await send(me)).toBe('early')
    expect(sent).toHaveLength(0)
    expect(await send(me)).toBe('late')
  })

  it.each<[string, () => Response, Failure]>([
    [
      '403',
      () => json({ message: 'Not yours' }, 403),
      { kind: 'forbidden', status: 403, words: 'Not yours' },
    ],
    ['404 with a page', () => new Response('<html>', { status: 404 }), { kind: 'missing' }],
    ['409', () => json({}, 409), { kind: 'conflict', words: null }],
    ['412', () => json({}, 412), { kind: 'conflict', words: null }],
    [
      '400',
      () => json({ error: 'bad', errorDescription: 'No such status' }, 400),
      { kind: 'rejected', status: 400, words: 'No such status' },
    ],
    [
      '429',
      () => json({}, 429, { 'Retry-After': '7' }),
      { kind: 'busy', status: 429, retryAfter: 7 },
    ],
    ['503', () => json({}, 503), { kind: 'busy', status: 503, retryAfter: null }],
    ['500', () => json({ errorCode: 'Oops' }, 500), { kind: 'server', status: 500, words: 'Oops' }],
    [
      'a login page',
      () => new Response('<!doctype html><title>Log in</title>'),
      {
        kind: 'contract',
        breach: { operation: '', field: '', expected: 'JSON', found: 'an HTML page' },
      },
    ],
    [
      'half an answer',
      () => new Response('{"results":[{"id":'),
      {
        kind: 'contract',
        breach: {
          operation: '',
          field: '',
          expected: 'JSON',
          found: 'text that is not JSON, or only part of it',
        },
      },
    ],
  ])('answered %s is that failure', async (_, answer, expected) => {
    const { send } = setUp({ '/me': () => json({}), '/tickets/1': answer })
    await send(me)
    expect(await failure(send(get))).toEqual(expected)
  })

  it('that the network drops is unreachable, and one nobody answers is too, in time', async () => {
    const { send } = setUp(
      {
        '/me': () => Promise.reject(new TypeError('Failed')),
        '/tickets/1': () => new Promise(() => undefined),
      },
      { timeout: 20 },
    )
    expect(await failure(send(me))).toEqual({ kind: 'unreachable', timedOut: false })
    expect(await failure(send(get))).toEqual({ kind: 'unreachable', timedOut: true })
  })

  it('that its caller stops is an abort, not a failure', async () => {
    const { send } = setUp({ '/me': () => new Promise(() => undefined) })
    const stop = new AbortController()
    const sending = send(me, stop.signal).catch((error: unknown) => error)
    stop.abort()
    expect(await sending).toMatchObject({ name: 'AbortError' })
  })

  it('with an empty answer gives undefined', async () => {
    const { send } = setUp({ '/me': () => new Response(null, { status: 204 }) })
    expect(await send(me)).toBeUndefined()
  })

  it('never says the token, even when the instance quotes it', async () => {
    const words = 'Token eyJhbGciOi.eyJzdWIiOjF9.c2lnbmF0dXJl is bad, DdAccessToken abc'
    const { send } = setUp({ '/tickets/1': () => json({ message: words }, 403) })
    expect(JSON.stringify(await failure(send(get)))).not.toMatch(/eyJ|abc/)
  })

  it('never says a token that looks like any other word either', async () => {
    const quoted = () => json({ message: 'Token secret is malformed' }, 400)
    const { send, early } = setUp({ '/tickets/1': quoted })
    expect(await failure(send(get))).toMatchObject({ words: 'Token … is malformed' })
    early.set(callKey(get), readWhole(quoted()))
    expect(await failure(send(get))).toMatchObject({ words: 'Token … is malformed' })
  })
})
