import { draftOfFile, KEY_START, markOfFile, readKey } from './draft-key'
import { readRecord } from './draft-record'
import { timeOf } from './marks'
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

/**
 * Deletes whoever's files belong to none of these drafts.
 *
 * @param oldest but for those added after this time, in ms since 1970.
 */
export async function pruneFiles(
  shelf: FileShelf,
  drafts: ReadonlyMap<string, string>,
  oldest: number,
): Promise<void> {
  const orphans = (await shelf.ids()).filter(
    (id) => !drafts.has(draftOfFile(id)) && timeOf(markOfFile(id)) <= oldest,
  )
  await Promise.all(orphans.map((id) => shelf.remove(id)))
}
