import { MutationObserver, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Person } from '../../deskdirector/models'
import type { NameOf } from '../../deskdirector/writes/has-mark'
import { realPace, type Pace } from '../../deskdirector/writes/pace'
import { openDrafts } from '../../drafts/open-drafts'
import { failureOf } from '../../http/errors'
import { isFateUnknown } from '../../http/fate'
import { tellingName } from '../choices'
import type { Desk } from '../desk'
import { hasLastingMark, knownBy } from '../lasting-mark'
import { meQuery } from '../me'
import { aloneAtTicket } from './alone'
import { writingKey } from './is-writing'
import { createOutbox } from './outbox'
import { ticketWrite } from './ticket-write'
import { tellUnderWay } from './under-way'
import type { Writing } from './writing'

/** The longest pause before it is asked again who is signed in, in ms. */
const LONGEST_PAUSE = 30_000

/**
 * Everything that writing stands on, opened once for a desk, and not before it is known whose it is: words that are
 * kept under another mark are lost to whoever wrote them.
 */
export function writingQuery(desk: Desk) {
  const open = (client: QueryClient) => openWriting(desk, client, realPace)
  return queryOptions({
    queryKey: writingKey(desk.identity),
    queryFn: ({ client }) => open(client),
    // Somebody may have the page open all day: writing is there as soon as the instance is.
    retry: (_, error) => !['session', undefined].includes(failureOf(error)?.kind),
    retryDelay: pauseAfter,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
}

async function openWriting(desk: Desk, client: QueryClient, pace: Pace): Promise<Writing> {
  const { connection, site } = desk
  const me = await whoAmI(desk, client)
  const { keep, days } = site.drafts
  const rules = { keep: hasLastingMark(desk, me) ? keep : 'off', days } as const
  const drafts = await openDrafts(ownerOf(desk, me), rules)
  const outbox = createOutbox(
    pace,
    (place, job) => new MutationObserver(client, ticketWrite(client, desk, place)).mutate(job),
    aloneAtTicket(drafts),
    tellUnderWay(drafts),
  )
  const nameOf: NameOf = (field, id) => tellingName(client, desk, field, String(id))
  return { connection, me: me ?? claimed(desk), drafts, outbox, pace, nameOf }
}

/**
 * Who is signed in by the instance's own word; null where it has none, or refuses to give it for good. Fails where it
 * may still say so.
 */
async function whoAmI(desk: Desk, client: QueryClient): Promise<Person | null> {
  if (!desk.connection.can('me')) return null
  try {
    return await client.fetchQuery(meQuery(desk))
  } catch (error) {
    if (isForGood(error)) return null
    throw error
  }
}

/** Who the token says they are: enough to know their own words by, where the instance never says. */
function claimed({ claims }: Desk): Person | null {
  if (!claims?.name) return null
  const { name, email } = claims
  return { id: null, name, email, firstName: null, lastName: null, account: null, type: null }
}

/** Whether an instance will say the same however often it is asked. */
function isForGood(error: unknown): boolean {
  const failure = failureOf(error)
  switch (failure?.kind) {
    case 'forbidden':
    case 'missing':
      return true
    case 'rejected':
      return !isFateUnknown(failure)
    default:
      return false
  }
}

/**
 * Whose drafts these are. The instance's own word on who is signed in comes first: a token's claims may hold something
 * that differs from one token to the next, and its drafts would be lost with it.
 */
function ownerOf({ identity, origin, connection }: Desk, me: Person | null): string {
  const known = knownBy(me)
  return known === null ? identity : JSON.stringify([origin, connection.side, known])
}

function pauseAfter(tries: number, error: unknown): number {
  const failure = failureOf(error)
  const asked = failure?.kind === 'busy' ? failure.retryAfter : null
  return Math.min(asked === null ? 1000 * 2 ** tries : asked * 1000, LONGEST_PAUSE)
}
