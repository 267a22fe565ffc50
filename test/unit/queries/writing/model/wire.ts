import type fc from 'fast-check'
import type { LocalDeskDirector } from '../../../../local-deskdirector/create-local-deskdirector'

/** What can happen to one call on its way. */
export type Mishap =
  /** Lost before the instance had it. */
  | 'dropped'
  /** Done, and the answer lost. */
  | 'cut'
  /** Given up by the page, and done later all the same. */
  | 'late'
  /** Done, and the gateway says otherwise. */
  | 'gateway after'
  /** Not done; a page of a proxy with a good status. */
  | 'html'
  | 429
  | 400
  | 403
  | 500
  | 502
  | 503

export const mishaps: readonly Mishap[] = [
  'dropped',
  'cut',
  'late',
  'gateway after',
  'html',
  429,
  400,
  403,
  500,
  502,
  503,
]

/** The wire between a page and the instance: everything on it takes its time, in any order. */
export interface Wire {
  readonly fetch: typeof fetch
  /** What happens to the calls to come, one each; `null` is nothing. */
  readonly mishaps: { write: Mishap[]; read: Mishap[] }
  /** No call gets through. */
  isOffline: boolean
  /** The page is gone: what is under way may arrive, and nobody hears of it. */
  isDead: boolean
}

export type Heard = (request: Request, answer: Response) => void

/** @param hears of every call that the instance took, in its order. */
export function createWire(
  local: LocalDeskDirector,
  scheduler: fc.Scheduler,
  work: Set<Promise<unknown>>,
  heard: Heard,
): Wire {
  const wire: Wire = {
    mishaps: { write: [], read: [] },
    isOffline: false,
    isDead: false,
    async fetch(url, init) {
      const request = new Request(url, init)
      const isRead = request.method === 'GET' || request.url.endsWith('/find')
      const mishap = wire.mishaps[isRead ? 'read' : 'write'].shift() ?? null
      const lost = () => new TypeError('Failed to fetch')
      const passes = async (label: string) => {
        await scheduler.schedule(Promise.resolve(), label)
      }
      const arrive = async () => {
        const doing = Promise.resolve(local.app.fetch(request.clone()))
        work.add(doing)
        const answer = await doing.finally(() => work.delete(doing))
        heard(request, answer)
        return answer
      }
      const answered = async (answer: Response | Error) => {
        await passes('down')
        if (wire.isDead) await new Promise(() => {})
        if (answer instanceof Error) throw answer
        return answer
      }
      await passes('up')
      if (wire.isOffline || mishap === 'dropped') return answered(lost())
      if (mishap === 'late') {
        void passes('late').then(arrive)
        return answered(Object.assign(new Error('gave up'), { name: 'TimeoutError' }))
      }
      if (typeof mishap === 'number') {
        return answered(Response.json({ errorDescription: 'No.' }, { status: mishap }))
      }
      if (mishap === 'html') return answered(new Response('<html>Sign in</html>'))
      const answer = await arrive()
      if (mishap === 'cut') return answered(lost())
      if (mishap === 'gateway after') return answered(new Response('', { status: 502 }))
      return answered(answer)
    },
  }
  return wire
}
