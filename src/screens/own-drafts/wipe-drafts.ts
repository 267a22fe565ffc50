import type { Writing } from '../../queries/writing/writing'

/** Deletes all that was typed and not sent, and with it whatever was still to be asked about it. */
export async function wipeDrafts({ drafts, outbox }: Writing): Promise<void> {
  const places = drafts.places()
  await drafts.wipe()
  for (const place of places) outbox.dismiss(place)
}
