import type { HttpCall } from '../http/call'
import type { AllowedInstance } from '../session/allowed-origin'
import type { Side } from '../session/side'

/** As much of `site.json` as the boot script needs. */
export interface FirstScreen {
  readonly instances: readonly FirstInstance[]
  /** Keys of a route's query that are the page's own, apart by spaces. */
  readonly routeKeys: string
}

/** An instance, and what is asked of it first. */
export interface FirstInstance extends AllowedInstance, Readonly<Record<Side, FirstSide>> {}

/**
 * What the first screen of one side asks, spelled by the build (tools/build/first-screen.ts): the boot script knows
 * nothing of bindings.
 */
export interface FirstSide {
  /** Who is signed in; asked of the portal where TECH can't say. */
  readonly me?: HttpCall
  /** In its path `TICKET` stands for the ticket's id. */
  readonly ticket?: HttpCall
  /** By the query of the list's route; `''` is the list as it opens by itself. */
  readonly lists: Readonly<Record<string, HttpCall>>
  /** How the rows of these lists are read; left out where the page has an own say in which they are. */
  readonly rows?: FirstRows
}

/** Where a list's first rows stand in an answer: paths, of which the first that leads anywhere counts, apart by spaces. */
export interface FirstRows {
  readonly items?: string
  readonly id: string
  readonly summary: string
  readonly isUnread: string
  /** By this they are put in order, the newest first; left out where they come so. */
  readonly modifiedOn?: string
}

/** What stands in a path for a ticket's id: letters that no encoding touches. */
export const TICKET = 'xTICKETx'

/**
 * How the ticket is asked for that a route shows.
 *
 * @param route the hash without its `#`, such as `/tickets/12`.
 * @returns undefined on other screens, and for an id that nobody can read or that leads elsewhere: the page has words
 * for that.
 */
export function ticketCallOf({ ticket }: FirstSide, route: string): HttpCall | undefined {
  const written = writtenId(route)
  try {
    const id = decodeURIComponent(written)
    if (!ticket || !id || /^\.\.?$/.test(id)) return undefined
    return { ...ticket, path: ticket.path.replace(TICKET, () => encodeURIComponent(id)) }
  } catch {
    return undefined
  }
}

/** How the list is asked for that a route shows; undefined on other screens, and for what the page sifts by itself. */
export function listCallOf({ lists }: FirstSide, route: string): HttpCall | undefined {
  const query = route.replace(/^[^?]*\??/, '')
  return !writtenId(route) && Object.hasOwn(lists, query) ? lists[query] : undefined
}

function writtenId(route: string): string {
  return /^\/tickets\/([^/?]*)/.exec(route)?.[1] ?? ''
}
