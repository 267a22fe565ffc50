/** Longer than anything that is there takes to say so, in ms. */
const PATIENCE = 10_000

/**
 * Whether anything answers at `origin`, whoever it lets in: it tells an instance that doesn't allow this page's
 * origin from none at all, which look alike to a call. Rejects only where `signal` fires.
 *
 * The answer stays unread (`no-cors`), and neither token, cookie nor referrer goes along. It asks for `robots.txt`,
 * which is there for strangers: the front page may send them on to another host to sign in, and the page's policy
 * stops that like silence.
 *
 * What it can't tell: a request that the browser itself stops (a content blocker, a policy of the page's host,
 * mixed content) and an answer kept from other sites (`Cross-Origin-Resource-Policy`) count as silence, and a
 * gateway that answers for an instance which is down counts as the instance.
 */
export async function answersAt(
  origin: string,
  signal: AbortSignal,
  fetcher: typeof fetch = (...args) => fetch(...args),
): Promise<boolean> {
  try {
    await fetcher(`${origin}/robots.txt`, {
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    })
    return true
  } catch (error) {
    if (signal.aborted) throw error
    return false
  }
}
