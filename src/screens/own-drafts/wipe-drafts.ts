import type { DraftPlace } from '../../drafts/draft'
import type { Writing } from '../../queries/writing/writing'

/** Deletes all that was typed and not sent; what hasn't left yet doesn't, and nothing is asked about it any more. */
export async function wipeDrafts({ drafts, outbox }: Writing): Promise<void> {
  const places = drafts.places()
  for (const place of places) outbox.undo(place)
  await drafts.wipe()
  for (const place of places) outbox.dismiss(place)
}

/** Deletes one of them, likewise. */
export function deleteDraft({ drafts, outbox }: Writing, place: DraftPlace): void {
  outbox.undo(place)
  drafts.drop(place)
  outbox.dismiss(place)
}
