import type fc from 'fast-check'
import type { LocalDeskDirector } from '../../../../local-deskdirector/create-local-deskdirector'
import type { PageTraffic } from './traffic'

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
  /** Done, then sent again by the browser, whose connection was reset, and done again. */
  | 'twice'
  /** The same, and the second answer is lost, too. */
  | 'twice, cut'
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
  'twice',
  'twice, cut',
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
  readonly mishaps: { write: (Mishap | null)[]; read: (Mishap | null)[] }
  /** No call gets through. */
  isOffline: boolean
  /** The page is gone: what is under way may arrive, and nobody hears of it. */
  isDead: boolean
}

export type Heard = (request: Request, answer: Response) => void

export interface WireOptions {
  readonly local: LocalDeskDirector
  readonly scheduler: fc.Scheduler
  /** What the instance is at. */
  readonly work: Set<Promise<unknown>>
  /** Hears of every call that the instance took, in its order. */
  readonly heard: Heard
  readonly traffic: PageTraffic
}

export function createWire({ local, scheduler, work, heard, traffic }: WireOptions): Wire {
  const passes = async (label: string) => {
    await scheduler.schedule(Promise.resolve(), label)
  }

  async function arrive(request: Request): Promise<Response> {
    const doing = Promise.resolve(local.app.fetch(request))
    work.add(doing)
    const answer = await doing.finally(() => work.delete(doing))
    heard(request, answer)
    return answer
  }

  async function arriveTwice(request: Request): Promise<Response> {
    // A body can be read once; only here is it read more than that.
    const [copy, again] = [request.clone(), request.clone()]
    const first = await arrive(request)
    const second = await arrive(again)
    if (first.ok && second.ok) traffic.double(`${request.url} ${await copy.text()}`)
    return second
  }

  const wire: Wire = {
    mishaps: { write: [], read: [] },
    isOffline: false,
    isDead: false,
    async fetch(url, init) {
      // Nothing is given up on this wire but by a mishap: what a signal costs would be for nothing.
      const request = new Request(url, { ...init, signal: null })
      const isRead = request.method === 'GET' || request.url.endsWith('/find')
      const ends = isRead ? null : traffic.begins(request)
      const mishap = wire.mishaps[isRead ? 'read' : 'write'].shift() ?? null
      const lost = () => new TypeError('Failed to fetch')
      const answered = async (answer: Response | Error) => {
        await passes('down')
        if (wire.isDead) await new Promise(() => {})
        ends?.()
        if (answer instanceof Error) throw answer
        return answer
      }
      await passes('up')
      if (wire.isOffline || mishap === 'dropped') return answered(lost())
      if (mishap === 'late') {
        void passes('late').then(() => arrive(request))
        return answered(Object.assign(new Error('gave up'), { name: 'TimeoutError' }))
      }
      if (typeof mishap === 'number') {
        return answered(Response.json({ errorDescription: 'No.' }, { status: mishap }))
      }
      if (mishap === 'html') return answered(new Response('<html>Sign in</html>'))
      const isTwice = mishap === 'twice' || mishap === 'twice, cut'
      const at = traffic.now()
      const answer = await (isTwice ? arriveTwice(request) : arrive(request))
      if (mishap === 'cut' || mishap === 'twice, cut') return answered(lost())
      if (mishap === 'gateway after') return answered(new Response('', { status: 502 }))
      const given = await answered(answer)
      if (isRead) traffic.read(request, at)
      return given
    },
  }
  return wire
}
