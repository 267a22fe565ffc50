import { NoAnswer } from './answering'
import { draftKey, filesStart, ownerStart } from './draft-key'
import type { DraftFiles, KeptFile } from './draft-store'
import type { Marks } from './marks'
import type { FileShelf } from './shelf'

/** What the store asks of files beside what everyone may. */
export interface OwnFiles extends DraftFiles {
  /** Forgets a draft's files in this page: another tab has deleted them. */
  forget(key: string): void
  /** Deletes a draft's files. */
  discard(key: string): Promise<void>
  forgetAll(): void
  discardAll(): Promise<void>
}

/**
 * Keeps one owner's files: in memory, and on a shelf where there is one that takes them.
 *
 * @param found the drafts that were there already, by key: each may have files on a shelf that doesn't answer.
 */
export function keepFiles(
  owner: string,
  shelf: FileShelf | null,
  marks: Marks,
  now: () => number,
  found: ReadonlyMap<string, unknown>,
): OwnFiles {
  const held = new Map<string, KeptFile>()
  /** The files that lay on the shelf when it last answered, by the draft they belong to. */
  const lying = new Map<string, readonly (readonly [string, File])[]>()
  const mayHave = new Set(Array.from(found.keys(), filesStart))

  function forget(start: string): void {
    for (const id of [...held.keys()]) if (id.startsWith(start)) held.delete(id)
  }

  /** A shelf that fails has nothing more than this page knows of, if it had no more before, or never gave anything. */
  async function stored(start: string): Promise<readonly (readonly [string, File])[]> {
    if (shelf === null) return []
    try {
      const found = await shelf.list(start)
      lying.set(start, found)
      return found
    } catch (error) {
      if (error instanceof NoAnswer && mayHave.has(start)) throw error
      if (lying.size > 0 && !lying.get(start)?.every(([id]) => held.has(id))) throw error
      return []
    }
  }

  async function discard(start: string): Promise<void> {
    forget(start)
    mayHave.delete(start)
    await settled(shelf?.remove(start))
  }

  return {
    async add(place, file) {
      const id = filesStart(draftKey(owner, place)) + marks.next(now())
      held.set(id, { id, file, isKept: false })
      const isKept = shelf !== null && (await settled(shelf.write(id, file))) && held.has(id)
      const kept = { id, file, isKept }
      if (isKept) held.set(id, kept)
      return kept
    },
    async of(place) {
      const start = filesStart(draftKey(owner, place))
      const found = await stored(start)
      const all = new Map(found.map(([id, file]) => [id, { id, file, isKept: true }]))
      for (const [id, kept] of held) if (id.startsWith(start)) all.set(id, kept)
      return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    async drop(id) {
      if (id.startsWith(ownerStart(owner))) await discard(id)
    },
    forget(key) {
      mayHave.delete(filesStart(key))
      forget(filesStart(key))
    },
    discard: (key) => discard(filesStart(key)),
    forgetAll: () => forget(ownerStart(owner)),
    discardAll: () => discard(ownerStart(owner)),
  }
}

/** Whether a promise was kept; true where there is none. */
async function settled(promise: Promise<void> | undefined): Promise<boolean> {
  try {
    await promise
    return true
  } catch {
    return false
  }
}
