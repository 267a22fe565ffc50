import type { Fetched } from './fetch-text'
import { oneLine } from './plain-text'

/**
 * What an address gave in place of a document: it isn't there, is something else, or one may stand behind it, which
 * is barred for whoever isn't signed in, or fails for a moment.
 */
type MetKind = 'absent' | 'other' | 'barred' | 'failing'

/** An address that gave no document, and why: words that follow the address. */
export interface Met {
  readonly url: string
  readonly words: string
  readonly kind: MetKind
}

/** What keeps an answer from being a document; null where it may be one. */
export function obstacleOf({ status, text, awayTo }: Fetched): Omit<Met, 'url'> | null {
  const at = `(${String(status)})`
  if (awayTo !== undefined)
    return {
      words: `sends on to ${oneLine(awayTo)}, another site, as a login does`,
      kind: 'barred',
    }
  if (status === 401 || status === 403)
    return { words: `refuses ${at}: it wants a sign-in`, kind: 'barred' }
  if (status === 404 || status === 410) return { words: `isn’t there ${at}`, kind: 'absent' }
  if (status >= 500) return { words: `fails on the instance’s side ${at}`, kind: 'failing' }
  if (status >= 300) {
    const isMomentary = status === 408 || status === 429
    return { words: `answers with ${String(status)}`, kind: isMomentary ? 'failing' : 'other' }
  }
  if (!/^\s*</.test(text)) return null
  return isLogin(text)
    ? { words: 'is an HTML page that looks like a login', kind: 'barred' }
    : { words: 'is an HTML page', kind: 'other' }
}

/** Whether a document may stand behind what was met. */
export function mayHide({ kind }: Met): boolean {
  return kind === 'barred' || kind === 'failing'
}

/** A login may lead back to /swagger; a Swagger page may have a link to sign in, and loads a script of its own. */
function isLogin(page: string): boolean {
  const start = page.slice(0, 200_000)
  return (
    /password|sign in|log ?in/i.test(start) &&
    !/swagger-ui[\w.-]*\.js|id=["']?swagger-ui|SwaggerUI|configObject/.test(start)
  )
}

/** One line for each cause, however many addresses met it. */
export function metLines(met: readonly Met[]): string[] {
  const causes = new Map<string, Set<string>>()
  for (const { url, words } of met)
    causes.set(words, (causes.get(words) ?? new Set()).add(oneLine(url)))
  return [...causes].map(([words, addresses]) => {
    const [first = '', ...others] = addresses
    const more =
      others.length > 1
        ? `; ${String(others.length)} more alike`
        : others[0]
          ? '; 1 more alike'
          : ''
    return `${first} ${words}${more}`
  })
}
