import { MutationObserver, QueryClient } from '@tanstack/react-query'
import type fc from 'fast-check'
import { connect } from '../../../../../src/deskdirector/connection'
import type { Profile } from '../../../../../src/deskdirector/site'
import type { Pace } from '../../../../../src/deskdirector/writes/pace'
import type { DraftEnvironment } from '../../../../../src/drafts/environment'
import { openDrafts } from '../../../../../src/drafts/open-drafts'
import { noOtherTabs } from '../../../../../src/drafts/other-tabs'
import type { DraftDatabase } from '../../../../../src/drafts/shelf'
import { createSend } from '../../../../../src/http/request'
import type { Desk } from '../../../../../src/queries/desk'
import { aloneAtTicket } from '../../../../../src/queries/writing/alone'
import { createOutbox } from '../../../../../src/queries/writing/outbox'
import { ticketWrite } from '../../../../../src/queries/writing/ticket-write'
import type { Writing } from '../../../../../src/queries/writing/writing'
import { startSession } from '../../../../../src/session/session'
import type { Side } from '../../../../../src/session/side'
import { watched, type PageTraffic } from './traffic'
import type { Wire } from './wire'

/** Does a job when it is its turn at the ticket. */
type InTurn = Parameters<typeof createOutbox>[1]

/** What a planted mistake spoils. */
export interface Sabotage {
  readonly writing?: (writing: Writing) => Writing
  readonly inTurn?: InTurn
}

export interface PageOptions {
  readonly profile: Profile
  readonly side: Side
  readonly token: string
  readonly wire: Wire
  readonly traffic: PageTraffic
  readonly scheduler: fc.Scheduler
  /** The instance itself: what a person reads on the screen was fetched at no time of the scheduler's. */
  readonly instance: typeof fetch
  /** What outlives a page. */
  readonly storage: Storage
  readonly database: DraftDatabase
  /** For tests of the test. */
  readonly sabotage?: Sabotage | undefined
}

const rules = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
const me = { method: 'GET', path: '/api/v2/user/client' }

/** One life of the page's writing, from opening to closing; its time is the scheduler's. */
export async function openPage(options: PageOptions) {
  const { profile, side, token, wire, traffic, scheduler, sabotage = {} } = options
  const { session, key } = startSession(token, rules, Date.now())
  key.accepted()
  const connectBy = (carry: typeof fetch) => {
    const { origin, early, upload } = {
      origin: 'https://desk.example',
      early: new Map(),
      upload: carry,
    }
    return connect({
      profile,
      side,
      request: createSend({ origin, key, early, referee: me, fetch: carry, upload }),
    })
  }
  const connection = connectBy(wire.fetch)
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
  const drafts = await openDrafts('ada', { keep: 'device', days: 14 }, environmentOf(options))
  const queue: InTurn = (place, job) =>
    new MutationObserver(client, ticketWrite(client, desk, place)).mutate(job)
  const outbox = createOutbox(pace, sabotage.inTurn ?? queue, aloneAtTicket(drafts, null))
  const person = await connection.run('me', {}).catch(() => null)
  const writing = { connection, me: person, drafts, outbox, pace }
  return {
    session,
    writing: watched(sabotage.writing?.(writing) ?? writing, traffic),
    /** How the person at the page reads tickets. */
    screen: connectBy(options.instance),
    traffic,
  }
}

function environmentOf({ storage, database }: PageOptions): DraftEnvironment {
  return {
    localStorage: () => storage,
    sessionStorage: () => storage,
    openDatabase: () => Promise.resolve(database),
    otherTabs: () => noOtherTabs,
    now: Date.now,
  }
}

export type Page = Awaited<ReturnType<typeof openPage>>
