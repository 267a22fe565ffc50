import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { HttpCall } from '../../../src/http/call'
import { createSend, type SendOptions } from '../../../src/http/request'
import { serveLocalDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import { ada, smallInstance, ticket } from '../local-deskdirector/small-instance'

const ticketPath = '/api/v4/portal/tickets/1'

export const addNote: HttpCall = {
  method: 'POST',
  path: `${ticketPath}/comments`,
  body: JSON.stringify({ content: 'Thanks' }),
  contentType: 'application/json',
}

export function attach(file: Blob): HttpCall {
  const body = new FormData()
  body.append('file', file, 'photo.png')
  return { method: 'POST', path: `${ticketPath}/attachments`, body }
}

/** A local instance behind a socket with one ticket, Ada’s, and her `send`. Closes with the test. */
export async function serveDesk(options: Partial<SendOptions> = {}) {
  const stored = ticket(1, ada)
  const desk = await serveLocalDeskDirector({
    instance: smallInstance([stored]),
    allowedOrigins: [typeof location === 'undefined' ? 'http://page.example' : location.origin],
  })
  onTestFinished(() => desk.close())
  const token = await desk.tokens.issue({ side: 'portal', userId: ada.id })
  const send = createSend({
    origin: desk.origin,
    key: keyOf(token),
    early: new Map(),
    referee: { method: 'GET', path: '/api/v4/portal/me' },
    ...options,
  })
  return { desk, send, stored }
}

/** The key to a session that lasts for as long as there is a token. */
export function keyOf(token: string | null): SendOptions['key'] {
  const nothing = () => undefined
  return {
    settled: () => null,
    token: () => token,
    accepted: nothing,
    refused: nothing,
    isPastEnd: () => false,
  }
}

export type Answer = (answer: ServerResponse<IncomingMessage>) => unknown

/** A server that gives these answers, one after the other, to any page. Closes with the test. */
export async function serve(...answers: readonly Answer[]): Promise<string> {
  const left = [...answers]
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, Accept, Content-Type')
    request.resume()
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else left.shift()?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
