import { useCallback, useSyncExternalStore } from 'react'
import type { Update } from '../deskdirector/writes/deliver-update'
import { fieldsOf, markOfChange, type Changes, type Marks } from '../deskdirector/writes/fields'
import type { DraftPlace } from '../drafts/draft'
import { forgetChoice, keepChoice } from './kept-choices'
import type { Job, Outbox } from './writing/outbox'
import { isOver, placeKey, type WritePlace } from './writing/outgoing'
import { updateJob, type TypedAt } from './writing/update-job'
import type { Writing } from './writing/writing'

/** What was asked for, and where it was typed, if it was. */
export interface Wanted extends Update {
  readonly typed: TypedAt | null
}

interface Book {
  readonly wanted: Map<string, Wanted>
  readonly listeners: Set<() => void>
}

/** As long as the outbox itself: what was asked for is sent again after it failed, whatever screen is shown. */
const books = new WeakMap<Outbox, Book>()

function bookOf({ outbox }: Writing): Book {
  const book = books.get(outbox) ?? { wanted: new Map(), listeners: new Set() }
  books.set(outbox, book)
  return book
}

function put(writing: Writing, place: WritePlace, wanted: Wanted): void {
  const { wanted: all, listeners } = bookOf(writing)
  all.set(placeKey(place), wanted)
  // What was typed is kept where it was.
  if (wanted.typed === null) keepChoice(writing.drafts, place, wanted)
  for (const listener of listeners) listener()
}

/** What was last asked for at a place; it says nothing of what became of it. */
function wantedAt(writing: Writing, place: WritePlace): Wanted | null {
  return bookOf(writing).wanted.get(placeKey(place)) ?? null
}

/** What was last asked for at a place, as it changes. */
export function useWanted(writing: Writing, place: WritePlace): Wanted | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = bookOf(writing)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    [writing],
  )
  return useSyncExternalStore(subscribe, () => wantedAt(writing, place))
}

/**
 * Changes a ticket. While an earlier change of the same place is on its way, the latest waits for it and then follows:
 * what the person chose last is what the ticket ends with.
 *
 * @param wanted sent again, it is what it was: what is typed since is something else.
 */
export function sendWanted(writing: Writing, place: WritePlace, wanted: Wanted): void {
  const before = isOver(writing.outbox.of(place)) ? null : wantedAt(writing, place)
  // Nobody has seen the earlier change on the ticket yet.
  put(writing, place, before === null ? wanted : { ...wanted, base: before.base })
  writing.outbox.send(place, latestJob(writing, place))
}

function latestJob(writing: Writing, place: WritePlace): Job {
  return async (report) => {
    for (;;) {
      const sent = wantedAt(writing, place)
      if (sent === null) return { stage: 'refused', failure: null, part: null }
      const ended = await updateJob(writing, sent, sent.typed)(report)
      const isSettled = ended.stage === 'done' || (ended.stage === 'yielded' && !ended.isPutOff)
      if (isSettled) forgetChoice(writing.drafts, place, sent.changes)
      const latest = wantedAt(writing, place)
      if (ended.stage !== 'done' || latest === null || latest === sent) return ended
      put(writing, place, { ...latest, base: marksAfter(sent.changes) })
    }
  }
}

/** What is typed at a place just now. */
export function typedAt({ drafts }: Writing, place: DraftPlace): TypedAt {
  return { place, revision: drafts.get(place)?.revision ?? null }
}

/** The marks that the fields of a change have once it has arrived. */
export function marksAfter(changes: Changes): Marks {
  return Object.fromEntries(fieldsOf(changes).map((field) => [field, markOfChange(changes, field)]))
}
