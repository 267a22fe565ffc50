/** One transaction over one store. Those that write happen in the order they were asked for. */
export type Transact = <Result>(
  mode: IDBTransactionMode,
  /** Asks the store for things; what it returns is called for the result once all of it has happened. */
  work: (store: IDBObjectStore) => () => Result,
) => Promise<Result>

export function transact<Result>(
  database: IDBDatabase,
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => () => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode)
    // Not a request's own success: a full disk shows when the whole is written, and aborts it.
    transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written.'))
    const result = work(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(result())
  })
}

/** All keys that begin so. */
export function beginsWith(start: string): IDBKeyRange {
  return IDBKeyRange.bound(start, `${start}\uffff`)
}
