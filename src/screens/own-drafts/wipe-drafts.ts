import type { DraftPlace } from '../../drafts/draft'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { settleTwins } from '../../queries/writing/twin-tickets'
import type { Writing } from '../../queries/writing/writing'

/** Deletes all that was typed and not sent; what hasn't left yet doesn't, and nothing is asked about it any more. */
export async function wipeDrafts({ drafts, outbox }: Writing): Promise<void> {
  const places = drafts.places()
  for (const place of places) outbox.undo(place)
  await drafts.wipe()
  for (const place of places) outbox.dismiss(place)
}

/** Deletes one of them, likewise. A new ticket that left may be there all the same, for all that is known. */
export function deleteDraft(writing: Writing, place: DraftPlace): void {
  const { drafts, outbox } = writing
  outbox.undo(place)
  const draft = drafts.get(place)
  const hasLeft = draft !== null && draft.attempt !== null
  if (hasLeft && isNewTicket(place)) settleTwins(writing, place, draft, null)
  drafts.drop(place)
  outbox.dismiss(place)
}
