import type { ReactNode } from 'react'

/** Where a reader was in a list. */
export interface ListPlace {
  /** Which list: its address. */
  readonly list: string
  readonly scrolled: number
  /** The rows that were drawn of a long one, with the room that the others took. */
  readonly part: ReactNode
  /** The ticket that had the focus. */
  readonly ticket: string | null
}

let kept: ListPlace | null = null

/** Remembers where the reader was, for as long as the page lives. */
export function keepPlace(place: ListPlace): void {
  kept = place
}

/** Where the reader was in this list, if it was the last they looked at. */
export function placeIn(list: string): ListPlace | null {
  return kept?.list === list ? kept : null
}
