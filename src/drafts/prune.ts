import { draftOfFile, KEY_START, readKey } from './draft-key'
import { readRecord } from './draft-record'
import type { FileShelf, Shelf } from './shelf'

/**
 * Deletes whoever's drafts are too old, and what is no draft any more.
 *
 * @param oldest drafts last changed at this time or before are too old, in ms since 1970.
 * @returns what stays, by key.
 */
export async function pruneDrafts(
  shelf: Shelf,
  oldest: number,
): Promise<ReadonlyMap<string, string>> {
  const stays = new Map<string, string>()
  for (const [key, record] of await shelf.entries(KEY_START)) {
    if (readKey(key) === null) continue
    if ((readRecord(record)?.changedAt ?? oldest) > oldest) stays.set(key, record)
    // Not what another tab has put there since.
    else
      shelf.remove(
        key,
        (old) => old === record,
        () => undefined,
      )
  }
  return stays
}

/** Deletes whoever's files belong to none of these drafts. */
export async function pruneFiles(
  shelf: FileShelf,
  drafts: ReadonlyMap<string, string>,
): Promise<void> {
  const orphans = (await shelf.ids()).filter((id) => !drafts.has(draftOfFile(id)))
  await Promise.all(orphans.map((id) => shelf.remove(id)))
}
