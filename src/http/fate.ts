import type { Failure } from './errors'

/**
 * Whether a write that failed so may have been done all the same. Such a write is looked for before anybody is told
 * that it failed, and is never sent again by itself. Takes null for what is no failure of a request, and says false;
 * but a write given up on its way, which is none, may have arrived too: who gave it up has to look.
 *
 * - `unreachable`: nothing came back, or only part of an answer, however good its status. A refused preflight, of
 *   which nothing was sent, looks the same, and so may a file that is too large: many a server answers 413 and
 *   closes while the body is still on its way, and the browser then reports the lost connection, not the answer.
 * - `server`: a gateway's 502 or 504 says nothing of the instance behind it, and a 500 may come after the commit.
 * - `busy`: 503 is a gateway's word too. 429 is said in place of doing it.
 * - `rejected`: 408 is a server, or what stands before it, that gave up waiting.
 * - `contract`: the status was good, and the body a proxy's page, or none that the page can read.
 *
 * With every other answer the instance says that it didn't do it.
 */
export function isFateUnknown(failure: Failure | null): boolean {
  switch (failure?.kind) {
    case 'unreachable':
    case 'server':
    case 'contract':
      return true
    case 'busy':
      return failure.status === 503
    case 'rejected':
      return failure.status === 408
    case 'session':
    case 'forbidden':
    case 'missing':
    case 'conflict':
    case undefined:
      return false
  }
}
