import type { DraftDatabase, FileShelf } from '../../../../../src/drafts/shelf'

/** A database that outlives a page and holds nothing but files: drafts lie where they can be written at once. */
export function memoryFiles(): DraftDatabase {
  const kept = new Map<string, File>()
  const files: FileShelf = {
    ids: () => Promise.resolve([...kept.keys()]),
    list: (start) => Promise.resolve([...kept].filter(([id]) => id.startsWith(start)).sort()),
    async write(id, file) {
      kept.set(id, file)
    },
    async remove(start) {
      for (const id of kept.keys()) if (id.startsWith(start)) kept.delete(id)
    },
  }
  return {
    files,
    drafts: {
      entries: () => Promise.resolve(new Map()),
      write: (_key, _record, _mayReplace, done) => done(false, null),
      remove: (_key, _mayGo, done) => done({ isDone: true, left: null }),
    },
  }
}
