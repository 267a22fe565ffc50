import { describe, expect, it, vi } from 'vitest'
import { answersAt } from '../../../src/http/probe'

const origin = 'https://support.acme.example'
const never = new AbortController().signal

/** A fetch that gets no answer, and says so in this way. */
const silent = (error: unknown) => vi.fn<typeof fetch>(() => Promise.reject(error))

describe('the probe', () => {
  it('asks the one origin, with nothing that names anybody, and stores nothing', async () => {
    const fetcher = vi.fn<typeof fetch>(() => Promise.resolve(Response.error()))
    expect(await answersAt(origin, never, fetcher)).toBe(true)
    expect(fetcher).toHaveBeenCalledOnce()
    const [url, init = {}] = fetcher.mock.calls[0] ?? []
    expect(new URL(String(url)).origin).toBe(origin)
    const { signal, ...rest } = init
    expect(signal?.aborted).toBe(false)
    expect(rest).toEqual({
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    })
  })

  it('hears nothing where the browser gets no answer, or none in time', async () => {
    expect(await answersAt(origin, never, silent(new TypeError('Failed to fetch')))).toBe(false)
    const late = new DOMException('signal timed out', 'TimeoutError')
    expect(await answersAt(origin, never, silent(late))).toBe(false)
  })

  it('is no silence where its caller stops it', async () => {
    const stop = new AbortController()
    const fetcher: typeof fetch = (_, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      )
    const asking = answersAt(origin, stop.signal, fetcher).catch((error: unknown) => error)
    stop.abort()
    expect(await asking).toMatchObject({ name: 'AbortError' })
  })
})
