import type { FileShelf } from './shelf'

/** A storage that was asked and didn't answer: what it holds nobody knows. */
export class NoAnswer extends Error {
  constructor() {
    super('The database did not answer.')
  }
}

/** What a promise gives; rejects with `NoAnswer` where it takes longer than so many ms. */
export function answering<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** A shelf of which no call is waited for longer than so many ms. */
export function answeringFiles(ms: number, files: FileShelf): FileShelf {
  return {
    ids: () => answering(ms, files.ids()),
    list: (start) => answering(ms, files.list(start)),
    write: (id, file) => answering(ms, files.write(id, file)),
    remove: (start) => answering(ms, files.remove(start)),
  }
}
