/** Whether what lies there may be overwritten or deleted. */
export type Consent = (record: string) => boolean

/** A removal's outcome. */
export interface Removal {
  /** False where the storage failed. */
  readonly isDone: boolean
  /** What lies there still, because it was not to be deleted. */
  readonly left: string | null
}

/** Hears of a write's outcome. */
export type Written = (isDone: boolean, lay: string | null) => void

/**
 * Where drafts lie as text. Nothing of it throws or rejects. Writes and removals happen in the order they were
 * asked for; `done` is called once, before the call returns where the storage answers at once.
 */
export interface Shelf {
  /** All whose key begins so; nothing where it can't be read. */
  entries(start: string): Promise<ReadonlyMap<string, string>>
  /**
   * Puts a record there, unless one lies there that `mayReplace` keeps: that is done, too. `lay` is what was found
   * there, null where nothing was or where it failed.
   */
  write(key: string, record: string, mayReplace: Consent, done: Written): void
  /** Deletes what lies there, if `mayGo` says so of it. */
  remove(key: string, mayGo: Consent, done: (removal: Removal) => void): void
}

/** Where files lie. Its calls reject where the storage fails; they, too, happen in order. */
export interface FileShelf {
  ids(): Promise<readonly string[]>
  /** Those whose id begins so, in the order of their ids. */
  list(start: string): Promise<readonly (readonly [id: string, file: File])[]>
  write(id: string, file: File): Promise<void>
  /** Deletes those whose id begins so. */
  remove(start: string): Promise<void>
}

/** A database that holds both. */
export interface DraftDatabase {
  readonly drafts: Shelf
  readonly files: FileShelf
}

/** Takes something in and out again: the only way to know that a storage works. */
export function takesAnything(shelf: Shelf, key: string): Promise<boolean> {
  return new Promise((tell) => {
    shelf.write(key, key, always, (isWritten) => {
      if (isWritten) shelf.remove(key, always, ({ isDone }) => tell(isDone))
      else tell(false)
    })
  })
}

export const always: Consent = () => true
