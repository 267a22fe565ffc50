import type { Answer } from './ask'
import type { Finding } from './finding'
import { wordsOf } from './words'

/** What to do where nothing is there. */
const UPLOAD = 'Upload the whole of dist/, folders too.'

/** What to do where nothing of the answer says it. */
export const LOG = 'The host’s own log says why: see there, and ask again once it is mended.'

/**
 * What to say of an answer that isn’t the file that was asked for, by its status.
 *
 * @param what the file, as a sentence’s beginning.
 */
export function statusFinding(what: string, url: URL, { status, headers }: Answer): Finding {
  const said = `${what} is answered with ${status}`
  if (status === 404 || status === 410) return { what: said, fix: UPLOAD }
  if (status === 401 || status === 403)
    return { what: said, fix: 'Let anybody read it: it is asked for without a sign-in.' }
  const location = headers.get('Location')
  if (status < 300 || status >= 400 || status === 304) return { what: said, fix: LOG }
  return {
    what: `${said} and leads ${location === null ? 'nowhere' : `on to ${placeOf(location, url)}`}`,
    fix: 'Let the host serve it at the address that was asked for, without a redirect.',
  }
}

/** An address that a host leads to, without what stands behind its `?`; as it is written where it is none. */
export function placeOf(location: string, url: URL): string {
  if (!URL.canParse(location, url)) return `“${location}”, which is no address`
  const to = new URL(location, url)
  return to.origin === 'null' ? to.href : `${to.origin}${to.pathname}`
}

/**
 * What `look` finds of a file; where no whole answer comes, or none that can be read, one line with its name, so that
 * the rest is looked at all the same.
 */
export async function orNoAnswer<T>(
  what: string,
  look: () => Promise<T>,
  otherwise: (found: Finding) => T,
): Promise<T> {
  try {
    return await look()
  } catch (error) {
    return otherwise({
      what: `${what} has no answer that can be read: ${wordsOf(error)}`,
      fix: LOG,
    })
  }
}
