/**
 * How far the page's own static host's clock is ahead of this device's, in ms, from the `Date` of a fresh answer: the
 * likeliest first, and none where it can't be had. Not the instance's: browsers may not read its `Date` unless it
 * exposes the header.
 */
export async function readOffsets(
  page: string = location.origin + location.pathname,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Promise<readonly number[]> {
  try {
    const asked = Date.now()
    const answer = await fetcher(page, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(10_000),
    })
    const time = Date.parse(answer.headers.get('Date') ?? '')
    const age = 1000 * Number(answer.headers.get('Age') ?? 0) || 0
    // Of a document that a cache has kept, `Date` may be when it was made (RFC 9111) or, as some write it anew, now.
    if (Number.isNaN(time)) return []
    // It has whole seconds, cut off: half of one, and half the way there and back, is the best guess.
    const offset = time + 500 - (asked + Date.now()) / 2
    // The nearer to this device's own clock is the likelier.
    return [offset, offset + age].sort((a, b) => Math.abs(a) - Math.abs(b))
  } catch {
    return []
  }
}
