import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HttpCall } from '../../../src/http/call'
import { createSend } from '../../../src/http/request'
import type { Upload } from '../../../src/http/upload'
import { startSession } from '../../../src/session/session'
import { failure, get, json, me } from './set-up'

const MODULE = '../../../src/http/upload'

const writes: readonly HttpCall[] = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap((method) => [
  { method, path: '/tickets/1', body: '{}', contentType: 'application/json' },
  { method, path: '/tickets/1', body: new FormData(), onProgress: () => undefined },
])
const file: HttpCall = {
  method: 'POST',
  path: '/files',
  body: new FormData(),
  onProgress: () => undefined,
}

/** A real session against an instance that takes all writes, and what reached it by which way. */
function setUp({ upload = true, timeout = 5000 } = {}) {
  const sent: string[] = []
  let isRefusing = false
  const answer = (way: string) => (_: unknown, init?: RequestInit) => {
    sent.push(`${init?.method} ${way}`)
    return Promise.resolve(json({}, isRefusing ? 401 : 200))
  }
  const rules = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
  const { session, key } = startSession('secret', rules, Date.now())
  const send = createSend({
    origin: 'https://acme.example',
    key,
    early: new Map(),
    referee: me,
    timeout,
    fetch: answer('fetch'),
    ...(upload && { upload: answer('upload') }),
  })
  const end: Record<string, () => Promise<void>> = {
    refusal: async () => {
      await send(me)
      isRefusing = true
      await failure(send(get))
    },
    clock: async () => {
      session.setClock([0])
      vi.setSystemTime(Date.now() + 60 * 60_000)
      session.tick()
    },
  }
  return { send, sent, end }
}

/** Stands in for the late chunk: `arrive` lets it be loaded, or fail to be. */
function lateChunk() {
  let settle: (module: { upload: Upload } | Error) => void = () => undefined
  const loaded = new Promise<{ upload: Upload } | Error>((resolve) => (settle = resolve))
  const carried = vi.fn<Upload>(() => Promise.resolve(json('by the chunk')))
  vi.doMock(MODULE, async () => {
    const module = await loaded
    if (module instanceof Error) throw module
    return module
  })
  return {
    carried,
    arrive: () => settle({ upload: carried }),
    fail: () => settle(new TypeError('Failed to fetch dynamically imported module')),
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.resetModules()
})
afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock(MODULE)
})

describe('a write', () => {
  it('is never sent once the session is over, whatever ended it', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...writes),
      fc.constantFrom('refusal', 'clock'),
      fc.nat(3),
      async (call, how, before) => {
        const { send, sent, end } = setUp()
        for (let count = 0; count < before; count += 1) await send(call)
        expect(sent).toHaveLength(before)
        await end[how]?.()
        const atEnd = sent.length
        expect(await failure(send(call))).toEqual({ kind: 'session' })
        expect(await failure(send(call))).toEqual({ kind: 'session' })
        expect(sent).toHaveLength(atEnd)
      },
    )
    await fc.assert(property, { numRuns: 200 })
  })

  it.each(writes)('given up before it began is not sent: $method', async (call) => {
    const { send, sent } = setUp()
    const sending = send(call, AbortSignal.abort())
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    expect(sent).toEqual([])
  })

  it('goes by fetch unless it wants to hear of its progress', async () => {
    const { send, sent } = setUp()
    await send({ method: 'POST', path: '/' })
    await send({ method: 'PUT', path: '/', onProgress: () => undefined })
    expect(sent).toEqual(['POST fetch', 'PUT upload'])
  })
})

describe('a write whose sender is still being loaded', () => {
  it('goes by that, as fetch would be told', async () => {
    const chunk = lateChunk()
    const { send, sent } = setUp({ upload: false })
    const sending = send(file)
    chunk.arrive()
    expect(await sending).toBe('by the chunk')
    expect(sent).toEqual([])
    const [url, init, onProgress] = chunk.carried.mock.calls[0] ?? []
    expect(url).toBe('https://acme.example/files')
    expect(init).toMatchObject({ method: 'POST', body: file.body, credentials: 'omit' })
    expect(init?.headers).toMatchObject({ Authorization: 'DdAccessToken secret' })
    expect(onProgress).toBe(file.onProgress)
  })

  it('goes by fetch, untold, where that can’t be loaded', async () => {
    const chunk = lateChunk()
    const { send, sent } = setUp({ upload: false })
    const sending = send(file)
    chunk.fail()
    await sending
    expect(sent).toEqual(['POST fetch'])
  })

  it('is not sent if the session ends meanwhile', async () => {
    const chunk = lateChunk()
    const { send, end } = setUp({ upload: false })
    const sending = failure(send(file))
    await end['clock']?.()
    chunk.arrive()
    expect(await sending).toEqual({ kind: 'session' })
    expect(chunk.carried).not.toHaveBeenCalled()
  })

  it('is not sent if it is given up meanwhile, and waits for nothing then', async () => {
    const chunk = lateChunk()
    const { send, sent } = setUp({ upload: false })
    const stop = new AbortController()
    const sending = send(file, stop.signal)
    stop.abort()
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    chunk.arrive()
    await import(MODULE)
    expect(chunk.carried).not.toHaveBeenCalled()
    expect(sent).toEqual([])
  })

  it('is over in time, whatever keeps it', async () => {
    const chunk = lateChunk()
    const { send } = setUp({ upload: false, timeout: 30 })
    const sending = failure(send({ ...file, body: 'text' }))
    expect(await sending).toEqual({ kind: 'unreachable', timedOut: true })
    chunk.arrive()
  })
})
