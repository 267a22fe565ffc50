import type { LocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Side } from '../../local-deskdirector/people'

export const ticketsPath = '/api/v2/copilot/tickets'

/** Asks the API as somebody, for JSON. */
export async function askAs(
  { app, tokens }: LocalDeskDirector,
  side: Side,
  userId: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const token = await tokens.issue({ side, userId })
  return app.request(path, {
    headers: { Accept: 'application/json', Authorization: `DdAccessToken ${token}`, ...headers },
  })
}

interface Sent {
  readonly method: string
  /** A value is sent as JSON, a form or a text as it is. */
  readonly body?: unknown
  /** The type of the body, where it isn't `application/json`. */
  readonly type?: string
}

/** Writes to the API as somebody. */
export async function sendAs(
  { app, tokens }: LocalDeskDirector,
  side: Side,
  userId: number,
  path: string,
  { method, body, type = 'application/json' }: Sent,
): Promise<Response> {
  const token = await tokens.issue({ side, userId })
  const isPlain = typeof body === 'string' || body instanceof FormData
  return app.request(path, {
    method,
    ...(body !== undefined && { body: isPlain ? body : JSON.stringify(body) }),
    headers: {
      Accept: 'application/json',
      Authorization: `DdAccessToken ${token}`,
      ...(!(body instanceof FormData) && { 'Content-Type': type }),
    },
  })
}

/** Sends JSON to one of the handles of the box. */
export function control(
  { app }: LocalDeskDirector,
  method: string,
  path: string,
  body?: unknown,
): Response | Promise<Response> {
  return app.request(`/__local/${path}`, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
    }),
  })
}
