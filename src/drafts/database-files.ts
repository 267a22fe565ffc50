import { beginsWith, type Transact } from './transact'
import type { FileShelf } from './shelf'

/** Files in a database, which copies their bytes: they stay what they were when they were chosen. */
export function databaseFiles(transact: Transact): FileShelf {
  return {
    ids: () =>
      transact('readonly', (store) => {
        const keys = store.getAllKeys()
        return () => keys.result.map(String)
      }),
    list: (start) =>
      transact('readonly', (store) => {
        const keys = store.getAllKeys(beginsWith(start))
        const files = store.getAll(beginsWith(start))
        return () =>
          keys.result.flatMap((key, at) => {
            const file: unknown = files.result[at]
            return file instanceof File ? [[String(key), file] as const] : []
          })
      }),
    write: (id, file) =>
      transact('readwrite', (store) => {
        store.put(file, id)
        return () => undefined
      }),
    remove: (start) =>
      transact('readwrite', (store) => {
        store.delete(beginsWith(start))
        return () => undefined
      }),
  }
}
