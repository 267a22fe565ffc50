import { databaseFiles } from './database-files'
import { databaseShelf } from './database-shelf'
import type { DraftDatabase } from './shelf'
import { transact } from './transact'

const NAME = 'deskdirector-tickets'
const DRAFTS = 'drafts'
const FILES = 'files'

/**
 * The database of drafts and files. Rejects where the browser refuses one; may never settle where another page
 * holds it.
 *
 * @param factory the way to `indexedDB`, since naming it may throw.
 */
export function openDatabase(factory: () => IDBFactory): Promise<DraftDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS)
      request.result.createObjectStore(FILES)
    }
    request.onerror = () => reject(request.error ?? new Error('The database did not open.'))
    request.onsuccess = () => {
      const database = request.result
      // A later version of this page, or somebody clearing the device, would wait for ever.
      database.onversionchange = () => database.close()
      resolve({
        drafts: databaseShelf((mode, work) => transact(database, DRAFTS, mode, work)),
        files: databaseFiles((mode, work) => transact(database, FILES, mode, work)),
      })
    }
  })
}
