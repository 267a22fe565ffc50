import type { Side } from '../people'
import type { Settings } from '../settings'

export interface EmbeddedLaunch {
  readonly side: Side
  /** The instance's own origin. */
  readonly host: string
  readonly token: string
  /** In a TECH ticket tab: the ticket's number. */
  readonly ticket?: number | undefined
}

/** Adds parameters to an address that may have a query and a hash already, and leaves both as they were typed. */
function withParameters(address: string, query: string, afterHash: boolean): string {
  const hashAt = afterHash ? -1 : address.indexOf('#')
  const base = hashAt < 0 ? address : address.slice(0, hashAt)
  const hash = hashAt < 0 ? '' : address.slice(hashAt)
  return `${base}${base.includes('?') ? '&' : '?'}${query}${hash}`
}

/**
 * The address DeskDirector puts into the frame: what the admin typed, with `host` and `access_token` added
 * (DeskDirector/docs:samples/extension_site/access_token.html).
 *
 * A ticket tab of TECH is typed with `ticket=[ticketnumber]`, which TECH replaces (UserVoice issue 210). Whether
 * such a tab gets a token as well is not published; here it does.
 */
export function embeddedAddress(settings: Settings, launch: EmbeddedLaunch): string {
  const { pageUrl, passApp, parametersAfterHash, replaceTicketNumber } = settings
  const { side, host, token, ticket } = launch
  const number = replaceTicketNumber ? ticket : '[ticketnumber]'
  const typed =
    ticket === undefined
      ? pageUrl
      : withParameters(pageUrl, `ticket=${number}`, parametersAfterHash)
  const added = new URLSearchParams({ host, access_token: token, ...(passApp && { app: side }) })
  return withParameters(typed, added.toString(), parametersAfterHash)
}
