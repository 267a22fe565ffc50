export type StorageName = 'localStorage' | 'sessionStorage' | 'indexedDB'

const NAME = 'set-up check'

/** Longer than a database takes to open, in ms: one that neither opens nor fails is no use either. */
const PATIENCE = 3_000

/** The storages that take something and give it back. What is put in for that is taken out again. */
export async function workingStorages(page: Window = window): Promise<StorageName[]> {
  const working: StorageName[] = []
  if (works(() => page.localStorage)) working.push('localStorage')
  if (works(() => page.sessionStorage)) working.push('sessionStorage')
  if (await databasesWork(() => page.indexedDB)) working.push('indexedDB')
  return working
}

/** The way to a storage, since naming it is what throws in a frame that may have none. */
function works(open: () => Storage): boolean {
  try {
    const storage = open()
    storage.setItem(NAME, NAME)
    const isThere = storage.getItem(NAME) === NAME
    storage.removeItem(NAME)
    return isThere
  } catch {
    return false
  }
}

async function databasesWork(open: () => IDBFactory): Promise<boolean> {
  try {
    const factory = open()
    return await new Promise((tell) => {
      const request = factory.open(NAME)
      request.onerror = () => tell(false)
      request.onsuccess = () => {
        request.result.close()
        factory.deleteDatabase(NAME)
        tell(true)
      }
      setTimeout(tell, PATIENCE, false)
    })
  } catch {
    return false
  }
}
