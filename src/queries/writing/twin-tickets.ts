import type { Id } from '../../deskdirector/models'
import { wordsMark } from '../../deskdirector/writes/words-mark'
import type { Draft, DraftContent, DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { keepCreateAttempt, keptCreateAttempt } from './create-attempts'
import { newTicketOf } from './new-ticket-draft'
import { otherNewTickets } from './new-ticket-places'
import type { Writing } from './writing'

/** The tickets that were opened from this page, by its drafts: a list may have them late. */
const opened = new WeakMap<DraftStore, readonly string[]>()

export function openedFrom(drafts: DraftStore): readonly string[] {
  return opened.get(drafts) ?? []
}

/** Whether a ticket of these words may have come of another draft, which left with the same ones. */
export function mayBeTwins(
  writing: Writing,
  place: DraftPlace,
  words: DraftContent,
  id: Id,
): boolean {
  return twinsOf(writing, place, words).some(
    ({ draft }) => !keptCreateAttempt(draft.attempt)?.before?.includes(String(id)),
  )
}

/**
 * To be called where a ticket of these words is there, or may be, and its draft doesn't wait for it any more: the same
 * words that are in doubt elsewhere haven't arrived by that.
 *
 * @param id the ticket's; without it nothing that is found tells them apart.
 */
export function settleTwins(
  writing: Writing,
  place: DraftPlace,
  words: DraftContent,
  id: Id | null,
): void {
  const { drafts } = writing
  if (id !== null) opened.set(drafts, [...openedFrom(drafts), String(id)])
  for (const twin of twinsOf(writing, place, words)) {
    const attempt = keptCreateAttempt(twin.draft.attempt)
    if (attempt === null || attempt.before === null) continue
    const before = id === null ? null : [...attempt.before, String(id)]
    drafts.put(twin.place, { ...twin.draft, attempt: keepCreateAttempt({ ...attempt, before }) })
  }
}

/** The others of the same words that left, and of which nobody knows. */
function twinsOf(
  writing: Writing,
  place: DraftPlace,
  words: DraftContent,
): { readonly place: DraftPlace; readonly draft: Draft }[] {
  const { drafts, connection } = writing
  // By what a ticket is known again: where it can't be read whole, by its title alone.
  const isWhole = connection.can('ticket.get')
  const markOf = (draft: DraftContent) => {
    const { summary, description } = newTicketOf(draft)
    return JSON.stringify([summary, isWhole ? description : ''].map(wordsMark))
  }
  return otherNewTickets(drafts.places(), place).flatMap((other) => {
    const draft = drafts.get(other)
    const isTwin = draft !== null && draft.attempt !== null && markOf(draft) === markOf(words)
    return isTwin ? [{ place: other, draft }] : []
  })
}
