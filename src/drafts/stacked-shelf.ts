import { revisionIn } from './draft-record'
import type { Shelf } from './shelf'

/**
 * Several shelves as one: a record goes to the first that takes it. So words still find a place when one is full,
 * and are found again when a browser's settings change which of them work.
 */
export function stackShelves(shelves: readonly Shelf[]): Shelf {
  return {
    async entries(start) {
      const found = new Map<string, { record: string; shelf: Shelf }>()
      for (const shelf of shelves) {
        for (const [key, record] of await shelf.entries(start)) {
          const other = found.get(key)
          const isNewest = other === undefined || revisionIn(record) > revisionIn(other.record)
          if (isNewest) found.set(key, { record, shelf })
          const older = isNewest ? other : { record, shelf }
          older?.shelf.remove(
            key,
            (old) => old === older.record,
            () => undefined,
          )
        }
      }
      return new Map([...found].map(([key, { record }]) => [key, record]))
    },
    write(key, record, mayReplace, done) {
      const attempt = (at: number): void => {
        const shelf = shelves[at]
        if (shelf === undefined) return done(false, null)
        shelf.write(key, record, mayReplace, (isDone, lay) =>
          isDone ? done(true, lay) : attempt(at + 1),
        )
      }
      attempt(0)
    },
    remove(key, mayGo, done) {
      const attempt = (at: number, isDone: boolean): void => {
        const shelf = shelves[at]
        if (shelf === undefined) return done({ isDone, left: null })
        shelf.remove(key, mayGo, (removal) => {
          // What is left is another tab's, and newer than any that lie below it.
          if (removal.left === null) attempt(at + 1, isDone && removal.isDone)
          else done(removal)
        })
      }
      attempt(0, true)
    },
  }
}
