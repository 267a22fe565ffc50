import type { Fetched } from './fetch-text'
import { oneLine } from './plain-text'

/** An address that gave no document, and why: words that follow the address. */
export interface Met {
  readonly url: string
  readonly words: string
}

/** What keeps an answer from being a document; null where it may be one. */
export function obstacleOf({ status, text, awayTo }: Fetched): string | null {
  if (awayTo !== undefined) return `sends on to ${oneLine(awayTo)}, another site, as a login does`
  if (status === 401 || status === 403) return `refuses (${String(status)}): it wants a sign-in`
  if (isAbsent(status)) return `isn’t there (${String(status)})`
  if (status >= 500) return `fails on the instance’s side (${String(status)})`
  if (status >= 300) return `answers with ${String(status)}`
  if (!/^\s*</.test(text)) return null
  return isLogin(text) ? 'is an HTML page that looks like a login' : 'is an HTML page'
}

export function isAbsent(status: number): boolean {
  return status === 404 || status === 410
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
