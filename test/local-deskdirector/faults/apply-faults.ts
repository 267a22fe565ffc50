import { setTimeout as wait } from 'node:timers/promises'
import type { MiddlewareHandler } from 'hono'
import type { LocalEnv } from '../http/environment'
import { answerInstead } from './answer-instead'
import type { SpoilingFault } from './fault'
import type { FaultList } from './fault-list'
import { cutConnection, dropConnection } from './lose-connection'
import { spoil } from './spoil'

/** The answer with the fault in its JSON; an error's page has none to spoil and stays. */
async function spoiled(answer: Response, fault: SpoilingFault): Promise<Response> {
  if (!answer.headers.get('content-type')?.includes('json')) return answer
  const { status, headers } = answer
  return new Response(spoil(await answer.text(), fault), { status, headers })
}

/** Lets the faults that were asked for happen to the calls they were asked for. */
export function applyFaults(faults: FaultList): MiddlewareHandler<LocalEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    const { latency, fault } = faults.take(c.req.method, pathname + search)
    if (latency > 0) await wait(latency)
    if (!fault) return next()
    switch (fault.kind) {
      case 'dropped':
        return dropConnection(c)
      case 'status':
      case 'busy':
      case 'html':
        return answerInstead(fault)
      case 'cut':
        await next()
        c.res = await cutConnection(c, c.res)
        return
      default:
        await next()
        c.res = await spoiled(c.res, fault)
    }
  }
}
