import { errorBody } from '../http/errors'
import type { Fault } from './fault'

type InsteadFault = Extract<Fault, { kind: 'status' | 'busy' | 'html' }>

const page = 'text/html; charset=utf-8'
const signInPage =
  '<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><p>The proxy’s session has ended.</p></html>'

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const isText = typeof body === 'string'
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': isText ? page : 'application/json', ...headers },
  })
}

/** The answer of a fault that keeps the handler from running. */
export function answerInstead(fault: InsteadFault): Response {
  switch (fault.kind) {
    case 'status':
      return answer(
        fault.status,
        fault.body ?? errorBody(fault.status, 'A fault, made on request.'),
      )
    case 'busy':
      return answer(429, errorBody(429, 'Too many requests.'), {
        'Retry-After': String(fault.retryAfter),
      })
    case 'html':
      return answer(200, signInPage)
  }
}
