import { useCallback, useState, useSyncExternalStore } from 'react'
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

/** The most pressing of what hasn't arrived, by its ticket's id as text, or for a new one by what its place names it. */
export type UnsentByTicket = ReadonlyMap<string | null, Unsent>

function unsentByTicket(writing: Writing): UnsentByTicket {
  const found = new Map<string | null, Unsent>()
  for (const place of [...writing.outbox.places(), ...writing.drafts.places()]) {
    const unsent = unsentIn(writing, place)
    const other = found.get(place.ticket)
    if (unsent === null) continue
    if (!other || order.indexOf(unsent) < order.indexOf(other)) found.set(place.ticket, unsent)
  }
  return found
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

/** What hasn't arrived, as it changes: the same map for as long as it says the same. */
export function useUnsent(writing: Writing): UnsentByTicket {
  const [look] = useState(() => {
    let last: UnsentByTicket = new Map()
    return (at: Writing) => {
      const next = unsentByTicket(at)
      const isSame =
        next.size === last.size &&
        [...next].every(([ticket, unsent]) => last.get(ticket) === unsent)
      return isSame ? last : (last = next)
    }
  })
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [writing.drafts.subscribe(listener), writing.outbox.subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    [writing],
  )
  return useSyncExternalStore(subscribe, () => look(writing))
}
