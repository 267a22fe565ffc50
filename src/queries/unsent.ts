import { useCallback, useSyncExternalStore } from 'react'
import { isDraftKind } from '../drafts/draft'
import { isOver, type WritePlace } from './writing/outgoing'
import type { Writing } from './writing/writing'

/**
 * What there is of somebody's that hasn't arrived. `asking`: it may have, or somebody has to decide; only the person
 * can tell.
 */
export type Unsent = 'draft' | 'sending' | 'refused' | 'asking'

/** The most pressing first. */
const order: readonly Unsent[] = ['asking', 'refused', 'sending', 'draft']

/**
 * The most pressing of what hasn't arrived at a ticket, by its id as text, or of a new one, as its place names it. From
 * what there is: each row of a list asks, and most have nothing.
 */
function unsentAt(writing: Writing, ticket: string | null): Unsent | null {
  const places = [...writing.outbox.places(), ...writing.drafts.places()]
  const found = places
    .filter((place) => place.ticket === ticket)
    .map((place) => unsentIn(writing, place))
  return order.find((each) => found.includes(each)) ?? null
}

function unsentIn({ drafts, outbox }: Writing, place: WritePlace): Unsent | null {
  const outgoing = outbox.of(place)
  if (outgoing?.stage === 'asking' || outgoing?.stage === 'doubtful') return 'asking'
  if (outgoing?.stage === 'refused') return 'refused'
  if (outgoing?.stage === 'yielded' && outgoing.isPutOff) return 'asking'
  if (!isOver(outgoing)) return 'sending'
  const { ticket, kind } = place
  const draft = isDraftKind(kind) ? drafts.get({ ticket, kind }) : null
  if (draft === null) return null
  // It left before this page was opened, and nobody has looked for it yet.
  return draft.attempt === null ? 'draft' : 'asking'
}

/** `unsentAt`, as it changes. */
export function useUnsent(writing: Writing, ticket: string | null): Unsent | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [writing.drafts.subscribe(listener), writing.outbox.subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    [writing],
  )
  return useSyncExternalStore(subscribe, () => unsentAt(writing, ticket))
}
