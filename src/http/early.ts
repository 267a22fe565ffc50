import type { HttpCall } from './call'

/** Answers to calls that the boot script started, by `callKey`. Each is given once: what is asked later is asked anew. */
export type EarlyAnswers = Map<string, Promise<Response>>

/** What makes two calls the same, unless they carry a form. */
export function callKey({ method, path, body = '' }: HttpCall): string {
  return `${method} ${path} ${body as string}`
}

/** The early answer to a call, if there is one and nobody had it yet. */
export function takeEarly(early: EarlyAnswers, call: HttpCall): Promise<Response> | undefined {
  const answer = early.get(callKey(call))
  early.delete(callKey(call))
  // Both platforms may ask the same, and whoever is asked about first need not be the one it is.
  return answer?.then((response) => response.clone())
}
