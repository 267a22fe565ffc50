/** An address to look at. */
interface Address {
  readonly url: URL
  /** Whether something stood behind it that is left out. */
  readonly isCut: boolean
}

/**
 * Reads the address as it was typed or taken from a browser. What stands behind its `?` may be a token that still
 * works: it is taken off before anything is asked.
 *
 * @returns a text where it is no address that a page could be at.
 */
export function addressOf(word: string): Address | string {
  const url = URL.canParse(word) ? new URL(word) : null
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    return `${word.replace(/[?#].*/s, '')} isn’t an address that begins with https://.`
  const isCut = url.search !== '' || url.hash !== ''
  url.search = ''
  url.hash = ''
  return { url, isCut }
}
