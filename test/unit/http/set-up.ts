import { vi } from 'vitest'
import type { EarlyAnswers } from '../../../src/http/early'
import type { HttpCall } from '../../../src/http/call'
import { failureOf, type Failure } from '../../../src/http/errors'
import { createSend } from '../../../src/http/request'

export const me: HttpCall = { method: 'GET', path: '/me' }
export const find: HttpCall = { method: 'GET', path: '/tickets?status=open' }
export const get: HttpCall = { method: 'GET', path: '/tickets/1' }

type Answers = Record<string, () => Response | Promise<Response>>

/** A `send` against a fetch that answers by path, and what it did. */
export function setUp(answers: Answers, { timeout = 1000, isPastEnd = false } = {}) {
  const refused = vi.fn()
  const accepted = vi.fn()
  const sent: { url: string; init: RequestInit }[] = []
  const early: EarlyAnswers = new Map()
  let isOver = false
  const send = createSend({
    origin: 'https://acme.example',
    early,
    referee: me,
    timeout,
    key: {
      settled: () => null,
      token: () => (isOver ? null : 'secret'),
      accepted,
      isPastEnd: () => isPastEnd,
      refused() {
        isOver = true
        refused()
      },
    },
    fetch: (url, init = {}) => {
      sent.push({ url: String(url), init })
      const stopped = new Promise<Response>((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      )
      const answer = answers[String(url).slice('https://acme.example'.length)]
      return Promise.race([stopped, Promise.resolve().then(() => answer?.() ?? json({}, 404))])
    },
  })
  return { send, sent, early, refused, accepted }
}

export function json(body: unknown, status = 200, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify(body), { status, headers })
}

/** The failure a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Failure | null> {
  return promise.then(() => null, failureOf)
}
