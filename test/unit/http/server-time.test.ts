import { describe, expect, it, vi } from 'vitest'
import { readOffsets } from '../../../src/http/server-time'

const now = Date.UTC(2026, 10, 23, 9)
const HOUR = 3_600_000

/** The times it may be by a host that answers with these headers, on a device whose clock says `clock`. */
async function timesBy(headers: Record<string, string>, clock = now) {
  vi.spyOn(Date, 'now').mockReturnValue(clock)
  const fetcher = async () => new Response(null, { headers })
  const offsets = await readOffsets('https://cdn.example/', fetcher)
  // Half a second more than its `Date`, which is cut off.
  return offsets.map((by) => clock + by - 500)
}

async function timeBy(headers: Record<string, string>, clock = now) {
  return (await timesBy(headers, clock))[0]
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

  it('may be either, where a cache wrote its own time and the device’s clock is ahead', async () => {
    const headers = { Date: at(now), Age: '5400' }
    expect(await timesBy(headers, now + HOUR)).toEqual([now + 1.5 * HOUR, now])
  })

  it('can’t be had without a Date', async () => {
    expect(await timesBy({})).toEqual([])
    expect(await timesBy({ Date: 'soon', Age: '5' })).toEqual([])
  })

  it('can’t be had from a host that doesn’t answer', async () => {
    const fetcher = () => Promise.reject<Response>(new TypeError('Failed to fetch'))
    expect(await readOffsets('https://cdn.example/', fetcher)).toEqual([])
  })
})
