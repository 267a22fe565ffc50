import type { Answer, HttpCall } from './call'

/** Answers to calls that the boot script started, by `callKey`. Each is given once: what is asked later is asked anew. */
export type EarlyAnswers = Map<string, Promise<Answer>>

/** What makes two calls the same, unless they carry a form. */
export function callKey({ method, path, body = '' }: HttpCall): string {
  return `${method} ${path} ${body as string}`
}

/** Those that one platform has had already. */
const had = new WeakSet<Promise<Answer>>()

/**
 * The early answer to a call, if there is one and it wasn't given before; undefined, too, once it is clear that it is no
 * use: both platforms may ask the same, and for the second one what may go better the next time is asked anew. What may
 * write leaves none: they tell how things were before it.
 */
export function takeEarly(
  early: EarlyAnswers,
  call: HttpCall,
): Promise<Answer | undefined> | undefined {
  const answer = early.get(callKey(call))
  early.delete(callKey(call))
  if (answer === undefined) {
    if (call.method !== 'GET') early.clear()
    return undefined
  }
  if (had.has(answer)) return answer.then(ifUseful, () => undefined)
  had.add(answer)
  return answer
}

function ifUseful(answer: Answer): Answer | undefined {
  const { status } = answer.response
  return status < 500 && status !== 429 ? answer : undefined
}
