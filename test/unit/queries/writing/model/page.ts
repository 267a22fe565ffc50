import { MutationObserver, QueryClient } from '@tanstack/react-query'
import type fc from 'fast-check'
import { connect } from '../../../../../src/deskdirector/connection'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { Pace } from '../../../../../src/deskdirector/writes/pace'
import type { DraftEnvironment } from '../../../../../src/drafts/environment'
import { openDrafts } from '../../../../../src/drafts/open-drafts'
import { noOtherTabs } from '../../../../../src/drafts/other-tabs'
import { createSend } from '../../../../../src/http/request'
import type { Desk } from '../../../../../src/queries/desk'
import { aloneAtTicket } from '../../../../../src/queries/writing/alone'
import { createOutbox } from '../../../../../src/queries/writing/outbox'
import { ticketWrite } from '../../../../../src/queries/writing/ticket-write'
import type { Writing } from '../../../../../src/queries/writing/writing'
import { startSession } from '../../../../../src/session/session'
import type { Side } from '../../../../../src/session/side'
import type { Wire } from './wire'

export interface PageOptions {
  readonly profile: Profile
  readonly side: Side
  readonly token: string
  readonly wire: Wire
  readonly scheduler: fc.Scheduler
  /** What outlives a page. */
  readonly storage: Storage
  /** Spoils what writing stands on, for tests of the test. */
  readonly sabotage?: ((writing: Writing) => Writing) | undefined
}

const rules = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
const me = { method: 'GET', path: '/api/v2/user/client' }

/** One life of the page's writing, from opening to closing; its time is the scheduler's. */
export async function openPage(options: PageOptions) {
  const { profile, side, token, wire, scheduler, storage, sabotage = (same) => same } = options
  const { session, key } = startSession(token, rules, Date.now())
  key.accepted()
  const connection = connect({
    profile,
    side,
    request: createSend({
      origin: 'https://desk.example',
      key,
      early: new Map(),
      referee: me,
      fetch: wire.fetch,
    }),
  })
  const pace: Pace = {
    now: Date.now,
    async wait(_, signal) {
      await scheduler.schedule(Promise.resolve(), 'wait')
      if (wire.isDead) await new Promise(() => {})
      signal?.throwIfAborted()
    },
  }
  const client = new QueryClient()
  const desk = { connection, identity: 'ada' } as Desk
  const drafts = await openDrafts('ada', { keep: 'device', days: 14 }, onlyHas(storage))
  const outbox = createOutbox(
    pace,
    (place, job) => new MutationObserver(client, ticketWrite(client, desk, place)).mutate(job),
    aloneAtTicket(drafts, null),
  )
  const person = await connection.run('me', {}).catch(() => null)
  return { session, writing: sabotage({ connection, me: person, drafts, outbox, pace }) }
}

/** A browser with a storage and no database. */
function onlyHas(storage: Storage): DraftEnvironment {
  return {
    localStorage: () => storage,
    sessionStorage: () => storage,
    openDatabase: () => Promise.reject(new Error('no database')),
    otherTabs: () => noOtherTabs,
    now: Date.now,
  }
}

export type Page = Awaited<ReturnType<typeof openPage>>
