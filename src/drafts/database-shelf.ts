import { beginsWith, type Transact } from './transact'
import { always, type Shelf } from './shelf'

/** A shelf in a database. */
export function databaseShelf(transact: Transact): Shelf {
  return {
    entries(start) {
      return transact('readonly', (store) => {
        const keys = store.getAllKeys(beginsWith(start))
        const records = store.getAll(beginsWith(start))
        return () => new Map(keys.result.map((key, at) => [String(key), text(records.result[at])]))
      }).catch(() => new Map<string, string>())
    },
    write(key, record, mayReplace, done) {
      transact('readwrite', (store) => {
        const old = store.get(key)
        const lay = () => (old.result === undefined ? null : text(old.result))
        if (mayReplace === always) {
          store.put(record, key)
          // What is asked to commit does so even when the page goes away in the next moment, as frames do.
          store.transaction.commit()
          return lay
        }
        let found: string | null = null
        old.onsuccess = () => {
          found = lay()
          if (found === null || mayReplace(found)) store.put(record, key)
        }
        return () => found
      }).then(
        (lay) => done(true, lay),
        () => done(false, null),
      )
    },
    remove(key, mayGo, done) {
      transact('readwrite', (store) => {
        let left: string | null = null
        const old = store.get(key)
        old.onsuccess = () => {
          if (old.result === undefined) return
          if (mayGo(text(old.result))) store.delete(key)
          else left = text(old.result)
        }
        return () => ({ isDone: true, left })
      }).then(done, () => done({ isDone: false, left: null }))
    },
  }
}

/** What isn't text is no draft, as a text that isn't one. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
