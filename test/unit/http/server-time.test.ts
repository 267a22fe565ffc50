import { describe, expect, it, vi } from 'vitest'
import { readServerTime } from '../../../src/http/server-time'

const now = Date.UTC(2026, 10, 23, 9)
const HOUR = 3_600_000

/** The time by a host that answers with these headers, on a device whose clock says `clock`. */
async function timeBy(headers: Record<string, string>, clock = now) {
  vi.spyOn(Date, 'now').mockReturnValue(clock)
  const fetcher = async () => new Response(null, { headers })
  return readServerTime('https://cdn.example/', fetcher)
}

const at = (time: number) => new Date(time).toUTCString()

describe('the time by the page’s host', () => {
  it.each([0, -3 * HOUR, 3 * HOUR])('is its Date, be the device off by %d ms', async (off) => {
    expect(await timeBy({ Date: at(now) }, now + off)).toBe(now)
  })

  it('is that of a kept document with its age, or what the cache wrote in its place', async () => {
    const off = now + 60_000
    expect(await timeBy({ Date: at(now - HOUR), Age: '3600' }, off)).toBe(now)
    expect(await timeBy({ Date: at(now), Age: '3600' }, off)).toBe(now)
    expect(await timeBy({ Date: at(now), Age: 'old' }, off)).toBe(now)
  })

  it('can’t be had without a Date', async () => {
    expect(await timeBy({})).toBeNull()
    expect(await timeBy({ Date: 'soon', Age: '5' })).toBeNull()
  })

  it('can’t be had from a host that doesn’t answer', async () => {
    const fetcher = () => Promise.reject<Response>(new TypeError('Failed to fetch'))
    expect(await readServerTime('https://cdn.example/', fetcher)).toBeNull()
  })
})
