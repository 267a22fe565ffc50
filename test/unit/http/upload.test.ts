// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { HttpCall } from '../../../src/http/call'
import { upload } from '../../../src/http/upload'
import type { Fault } from '../../local-deskdirector/faults/fault'
import { ada } from '../local-deskdirector/small-instance'
import { addNote, attach, serve, serveDesk, type Answer } from './served'
import { failure } from './set-up'

const photo = attach(new Blob([new Uint8Array(300_000)], { type: 'image/png' }))

/** A call that writes down what it is told of its progress. */
function watched(call: HttpCall) {
  const told: [sent: number, total: number][] = []
  const onProgress = (sent: number, total: number) => told.push([sent, total])
  return { call: { ...call, onProgress }, told }
}

describe('an upload', () => {
  it('arrives whole, and tells how far it is', async () => {
    const { desk, send, stored } = await serveDesk()
    const { call, told } = watched(photo)
    expect(await send(call)).toMatchObject({ fileName: 'photo.png', size: 300_000 })
    expect(stored.attachments).toHaveLength(1)
    expect(desk.requests.entries).toMatchObject([
      { method: 'OPTIONS' },
      { method: 'POST', userId: ada.id, status: 201, origin: location.origin },
    ])
    const [sent, total] = told.at(-1) ?? []
    expect(total).toBeGreaterThan(300_000)
    expect(sent).toBe(total)
  })

  it('gives what fetch gives: text in UTF-8, nothing for a 204, a header that may be read', async () => {
    const origin = await serve(
      (answer) => answer.setHeader('Content-Type', 'text/plain;charset=latin1').end('"Zoë 😀"'),
      (answer) => answer.writeHead(204).end(),
      (answer) =>
        answer
          .setHeader('Access-Control-Expose-Headers', 'X-Empty, Retry-After')
          .writeHead(503, { 'X-Empty': '', 'Retry-After': '7' })
          .end(),
    )
    const { send } = await serveDesk({ origin })
    const { call } = watched(photo)
    expect(await send(call)).toBe('Zoë 😀')
    expect(await send(call)).toBeUndefined()
    expect(await failure(send(call))).toEqual({ kind: 'busy', status: 503, retryAfter: 7 })
  })

  it.each<[string, Fault]>([
    ['a cut answer', { kind: 'cut' }],
    ['a lost connection', { kind: 'dropped' }],
    ['a proxy’s page', { kind: 'html' }],
    ['half an answer', { kind: 'truncated' }],
    ['a 403', { kind: 'status', status: 403, body: { message: 'Not yours' } }],
    ['a 413', { kind: 'status', status: 413, body: { message: 'Too large' } }],
    ['a 429', { kind: 'busy', retryAfter: 7 }],
    ['a 500', { kind: 'status', status: 500 }],
    ['a 502', { kind: 'status', status: 502, body: '<html>' }],
    ['a 503', { kind: 'status', status: 503 }],
  ])('that meets %s fails as it does by fetch', async (_, fault) => {
    const { desk, send } = await serveDesk()
    desk.settings.update({ exposeHeaders: true })
    desk.faults.add({ match: { method: 'POST' }, fault })
    const byFetch = await failure(send(addNote))
    expect(byFetch).not.toBeNull()
    expect(await failure(send(watched(addNote).call))).toEqual(byFetch)
  })

  it('that the instance takes from no such page is unreachable', async () => {
    const { desk, send, stored } = await serveDesk()
    desk.settings.update({ allowedOrigins: [] })
    expect(await failure(send(watched(photo).call))).toEqual({
      kind: 'unreachable',
      timedOut: false,
    })
    expect(stored.attachments).toBeUndefined()
  })

  it('that nobody answers is over in time', async () => {
    const { desk, send } = await serveDesk({ timeout: 200 })
    desk.faults.add({ match: { method: 'POST' }, fault: { kind: 'latency', ms: 2000 } })
    expect(await failure(send(watched(addNote).call))).toEqual({
      kind: 'unreachable',
      timedOut: true,
    })
  })

  it('that is given up ends as an aborted fetch does, and its connection with it', async () => {
    const stop = new AbortController()
    const closed = vi.fn()
    const origin = await serve(({ req }) => {
      req.socket.on('close', closed)
      stop.abort()
    })
    const { send } = await serveDesk({ origin })
    const sending = send(watched(photo).call, stop.signal)
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })
})

describe('an upload that was given up before it began', () => {
  it('is not sent', async () => {
    const asked = vi.fn<Answer>((answer) => answer.end('1'))
    const origin = await serve(asked, asked)
    const init = { method: 'POST', headers: {}, body: 'text', signal: AbortSignal.abort() }
    await expect(upload(origin, init, undefined)).rejects.toMatchObject({ name: 'AbortError' })
    await upload(origin, { ...init, signal: null }, undefined)
    expect(asked).toHaveBeenCalledOnce()
  })
})

describe('an answer from elsewhere', () => {
  const refused = { kind: 'unreachable', timedOut: false }

  it.each([301, 302, 303, 307, 308])('after a %i is none of the instance’s', async (status) => {
    const Location = await serve((answer) => answer.end('{}'))
    const origin = await serve((answer) => answer.writeHead(status, { Location }).end())
    const { send } = await serveDesk({ origin })
    expect(await failure(send(watched(addNote).call))).toEqual(refused)
  })

  it.each([301, 302, 303, 307, 308])(
    'after a %i within the instance is none either: fetch would refuse it',
    async (status) => {
      const origin = await serve(
        (answer) => answer.writeHead(status, { Location: '/there' }).end(),
        (answer) => answer.end('{}'),
      )
      const { send } = await serveDesk({ origin })
      expect(await failure(send(watched(addNote).call))).toEqual(refused)
    },
  )

  it('is refused even where a redirect says no place, and so is the answer itself', async () => {
    const origin = await serve((answer) => answer.writeHead(302).end())
    const { send } = await serveDesk({ origin })
    expect(await failure(send(watched(addNote).call))).toEqual(refused)
  })
})
