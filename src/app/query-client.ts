import { QueryClient } from '@tanstack/react-query'
import { failureOf } from '../http/errors'

/** As long as a page may keep silent before another try, in seconds; what takes longer is told. */
const LONGEST_PAUSE = 5

/** A cache for one page: asks again only what may go better next time, and never sends a write twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (tries, error) => tries < 2 && mayGoBetter(error),
        retryDelay: waitBefore,
        refetchOnWindowFocus: false,
        // "Offline" is the browser's guess, and a paused query is a skeleton that never ends.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

function mayGoBetter(error: unknown): boolean {
  const failure = failureOf(error)
  switch (failure?.kind) {
    case 'server':
      return true
    case 'unreachable':
      // Somebody waited for it already; they are told before they wait again.
      return !failure.timedOut
    case 'busy':
      return (failure.retryAfter ?? 0) <= LONGEST_PAUSE
    default:
      return false
  }
}

/** As long as the instance asks for, else twice as long each time, spread so that pages don't come back as one. */
function waitBefore(tries: number, error: unknown): number {
  const failure = failureOf(error)
  const asked = failure?.kind === 'busy' ? failure.retryAfter : null
  const wait = asked === null ? 1000 * 2 ** tries * (0.75 + Math.random() / 2) : asked * 1000
  return Math.min(wait, LONGEST_PAUSE * 1000)
}
