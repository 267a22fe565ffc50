import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { isDraftKind } from '../drafts/draft'
import { otherSenders, type OtherSenders } from './writing/other-senders'
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

function unsentByTicket(writing: Writing, others: OtherSenders): UnsentByTicket {
  const found = new Map<string | null, Unsent>()
  for (const place of [...writing.outbox.places(), ...writing.drafts.places()]) {
    const unsent = unsentIn(writing, others, place)
    const other = found.get(place.ticket)
    if (unsent === null) continue
    if (!other || order.indexOf(unsent) < order.indexOf(other)) found.set(place.ticket, unsent)
  }
  return found
}

function unsentIn(
  { drafts, outbox }: Writing,
  others: OtherSenders,
  place: WritePlace,
): Unsent | null {
  const outgoing = outbox.of(place)
  if (outgoing?.stage === 'asking' || outgoing?.stage === 'doubtful') return 'asking'
  if (outgoing?.stage === 'refused') return 'refused'
  if (outgoing?.stage === 'yielded' && outgoing.isPutOff) return 'asking'
  if (!isOver(outgoing)) return 'sending'
  const { ticket, kind } = place
  if (!isDraftKind(kind)) return null
  const draft = drafts.get({ ticket, kind })
  if (draft === null) return null
  const elsewhere = others.of({ ticket, kind }, draft)
  if (elsewhere === 'sending') return 'sending'
  if (draft.attempt === null) return 'draft'
  // It left from a page that is closed, or from a tab that couldn't tell: nobody has looked for it yet.
  return elsewhere === 'nothing' ? 'asking' : null
}

/** What hasn't arrived, as it changes: the same map for as long as it says the same. */
export function useUnsent(writing: Writing): UnsentByTicket {
  const others = useMemo(() => otherSenders(writing.drafts), [writing])
  const [look] = useState(() => {
    let last: UnsentByTicket = new Map()
    return (...at: Parameters<typeof unsentByTicket>) => {
      const next = unsentByTicket(...at)
      const isSame =
        next.size === last.size &&
        [...next].every(([ticket, unsent]) => last.get(ticket) === unsent)
      return isSame ? last : (last = next)
    }
  })
  const subscribe = useCallback(
    (listener: () => void) => {
      const from = [writing.drafts, writing.outbox, others]
      const stops = from.map(({ subscribe }) => subscribe(listener))
      return () => stops.forEach((stop) => stop())
    },
    [writing, others],
  )
  return useSyncExternalStore(subscribe, () => look(writing, others))
}
