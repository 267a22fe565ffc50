import { NoAnswer } from './answering'
import { draftKey, filesStart, ownerStart } from './draft-key'
import type { DraftFiles, KeptFile } from './draft-store'
import type { Keeping } from './keeping'
import type { Marks } from './marks'

/** What the store asks of files beside what everyone may. */
export interface OwnFiles extends DraftFiles {
  /** Forgets a draft's files in this page: another tab has deleted them. */
  forget(key: string): void
  /** Forgets a file in this page: another tab has sent or removed it. */
  hearGone(id: string): void
  /** Deletes a draft's files. */
  discard(key: string): Promise<void>
  forgetAll(): void
  discardAll(): Promise<void>
}

/** Keeps one owner's files: in memory, and on a shelf where there is one that takes them. */
export function keepFiles(keeping: Keeping, marks: Marks): OwnFiles {
  const { owner, fileShelf: shelf, others, now, found } = keeping
  const held = new Map<string, KeptFile>()
  /** The files that lay on the shelf when it last answered, by the draft they belong to. */
  const lying = new Map<string, readonly string[]>()
  /** What was sent or removed: a shelf that fails to delete it has it still. */
  const gone = new Set<string>()
  /** Of the drafts that were there already each may have files on a shelf that doesn't answer. */
  const mayHave = new Set(Array.from(found.keys(), filesStart))

  function forget(start: string): void {
    for (const id of [...held.keys()]) if (id.startsWith(start)) held.delete(id)
  }

  function lose(id: string): void {
    held.delete(id)
    gone.add(id)
  }

  /** A shelf that fails has nothing more than this page knows of, if it had no more before, or never gave anything. */
  async function stored(start: string): Promise<readonly (readonly [string, File])[]> {
    if (shelf === null) return []
    try {
      const found = (await shelf.list(start)).filter(([id]) => !gone.has(id))
      lying.set(
        start,
        found.map(([id]) => id),
      )
      return found
    } catch (error) {
      if (error instanceof NoAnswer && mayHave.has(start)) throw error
      const isKnown = (id: string) => held.has(id) || gone.has(id)
      if (lying.size > 0 && !lying.get(start)?.every(isKnown)) throw error
      return []
    }
  }

  async function discard(start: string): Promise<void> {
    for (const id of [...held.keys(), ...[...lying.values()].flat()]) {
      if (id.startsWith(start)) lose(id)
    }
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
      if (!id.startsWith(ownerStart(owner))) return
      lose(id)
      const discarded = discard(id)
      // Only now: whoever hears of it and asks the shelf then asks after the removal.
      others.tell({ kind: 'fileGone', id })
      await discarded
    },
    forget(key) {
      mayHave.delete(filesStart(key))
      forget(filesStart(key))
    },
    hearGone: lose,
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
