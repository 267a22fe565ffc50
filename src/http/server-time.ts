/**
 * The time by the page's own static host, in ms since 1970, from the `Date` of a fresh answer; null where it
 * can't be had. Not by the instance: browsers may not read its `Date` unless it exposes the header.
 */
export async function readServerTime(
  page: string = location.origin + location.pathname,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Promise<number | null> {
  try {
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
    const isNearer = Math.abs(time + age - Date.now()) < Math.abs(time - Date.now())
    return Number.isNaN(time) ? null : isNearer ? time + age : time
  } catch {
    return null
  }
}
