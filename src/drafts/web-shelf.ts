import type { Shelf } from './shelf'

/** What is used of `localStorage` or `sessionStorage`. */
export type WebStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/**
 * A shelf in a web storage; null where there is none.
 *
 * @param open the way to the storage, since naming it is what throws in a frame that may have none (Chromium,
 * where third-party storage is blocked).
 */
export function openWebShelf(open: () => WebStorage): Shelf | null {
  const storage = attempt(open, null)
  if (storage === null) return null
  return {
    entries(start) {
      const found = new Map<string, string>()
      attempt(() => {
        for (let index = 0; index < storage.length; index += 1) {
          const key = storage.key(index)
          if (key?.startsWith(start)) found.set(key, storage.getItem(key) ?? '')
        }
      }, undefined)
      return Promise.resolve(found)
    },
    write(key, record, mayReplace, done) {
      let lay: string | null = null
      const isDone = attempt(() => {
        lay = storage.getItem(key)
        if (lay !== null && !mayReplace(lay)) return true
        storage.setItem(key, record)
        return storage.getItem(key) === record
      }, false)
      done(isDone, lay)
    },
    remove(key, mayGo, done) {
      const removal = attempt(
        () => {
          const old = storage.getItem(key)
          if (old !== null && !mayGo(old)) return { isDone: true, left: old }
          storage.removeItem(key)
          return { isDone: true, left: null }
        },
        { isDone: false, left: null },
      )
      done(removal)
    },
  }
}

function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act()
  } catch {
    return otherwise
  }
}
