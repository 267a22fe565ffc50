import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { LocalEnv } from '../http/environment'

/** What `app.fetch` rejects with where there is no socket to destroy, as `fetch` does when a connection is lost. */
class ConnectionLost extends TypeError {
  override readonly name = 'ConnectionLost'
}

/** Ends the connection without a word. */
export function dropConnection(c: Context<LocalEnv>): Response {
  const socket = c.env?.incoming?.socket
  if (!socket) throw new ConnectionLost('dropped before an answer')
  socket.destroy()
  return RESPONSE_ALREADY_SENT
}

function failingBody(half: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new ConnectionLost('cut in the middle of an answer'))
      isSent = true
      controller.enqueue(half)
    },
  })
}

/**
 * Sends the headers and half of an answer, then ends the connection. Headers first, because Chromium sends a
 * request again by itself if a reused connection is reset before any of the answer came.
 */
export async function cutConnection(c: Context<LocalEnv>, answer: Response): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer())
  // There is no half of nothing: an answer without a body is not sent at all, though what was asked is done.
  if (whole.length === 0) return dropConnection(c)
  const half = whole.subarray(0, Math.floor(whole.length / 2))
  const headers = new Headers(answer.headers)
  headers.set('Content-Length', String(whole.length))
  const outgoing = c.env?.outgoing
  if (!outgoing) return new Response(failingBody(half), { status: answer.status, headers })

  outgoing.writeHead(answer.status, Object.fromEntries(headers))
  await new Promise((resolve) => outgoing.write(half, resolve))
  c.env.incoming?.socket.destroy()
  return RESPONSE_ALREADY_SENT
}
