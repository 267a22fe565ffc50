import type { Context } from 'hono'
import { html } from 'hono/html'
import { HTTPException } from 'hono/http-exception'

/** Why a request was refused; its words reach the client. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415

/** Ends the handling of a request with an error answer. */
export function refuse(status: RefusalStatus, description: string): never {
  throw new HTTPException(status, { message: description })
}

// Only `Unauthorized` is published (article 25rahghew1); the others are spelled after it.
const errorCodes: Record<number, string> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
}

/**
 * The JSON of an error. A 400 has the shape of DeskDirector's extension services
 * (docs/features/forms/dynamic_field.md); every other has the `errorCode` of the published 401.
 */
export function errorBody(status: number, description: string): Record<string, string> {
  if (status === 400) return { error: 'invalid_request', errorDescription: description }
  const errorCode = errorCodes[status] ?? 'ServerError'
  return { errorCode, errorDescription: description }
}

/** Since v21.25 what is missing is told as JSON to those who ask for JSON, else as a page (server releases). */
export function missing(c: Context, description: string): Response | Promise<Response> {
  const accept = c.req.header('accept') ?? ''
  if (/\bapplication\/([\w.-]+\+)?json\b/i.test(accept)) {
    return c.json(errorBody(404, description), 404)
  }
  return c.html(
    html`<!doctype html>
      <html lang="en">
        <title>Not found</title>
        <h1>Not found</h1>
        <p>${description}</p>
      </html>`,
    404,
  )
}

/** Turns what a handler threw into an answer; what is no refusal is a mistake of ours and shows as one. */
export function answerError(error: Error, c: Context): Response | Promise<Response> {
  if (!(error instanceof HTTPException)) throw error
  if (error.res) return error.res
  if (error.status === 404) return missing(c, error.message)
  return c.json(errorBody(error.status, error.message), error.status)
}
