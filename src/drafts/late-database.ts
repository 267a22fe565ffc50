import type { DraftDatabase } from './shelf'

/**
 * A database that may still be opening: what is asked of it waits, in order, and fails where it doesn't open.
 *
 * @param opening must settle.
 */
export function lateDatabase(opening: Promise<DraftDatabase>): DraftDatabase {
  const files = opening.then(({ files }) => files)
  const drafts = opening.then(({ drafts }) => drafts)
  for (const each of [files, drafts]) each.catch(() => undefined)
  return {
    drafts: {
      entries: (start) =>
        drafts.then((shelf) => shelf.entries(start)).catch(() => new Map<string, string>()),
      write: (key, record, mayReplace, done) =>
        void drafts.then(
          (shelf) => shelf.write(key, record, mayReplace, done),
          () => done(false, null),
        ),
      remove: (key, mayGo, done) =>
        void drafts.then(
          (shelf) => shelf.remove(key, mayGo, done),
          () => done({ isDone: false, left: null }),
        ),
    },
    files: {
      ids: () => files.then((shelf) => shelf.ids()),
      list: (start) => files.then((shelf) => shelf.list(start)),
      write: (id, file) => files.then((shelf) => shelf.write(id, file)),
      remove: (start) => files.then((shelf) => shelf.remove(start)),
    },
  }
}
