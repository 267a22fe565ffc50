import { MutationObserver, queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Person } from '../../deskdirector/models'
import { realPace, type Pace } from '../../deskdirector/writes/pace'
import { openDrafts } from '../../drafts/open-drafts'
import type { Desk } from '../desk'
import { meQuery } from '../me'
import { writingKey } from './is-writing'
import { createOutbox } from './outbox'
import { ticketWrite } from './ticket-write'
import type { Writing } from './writing'

/** Everything that writing stands on, opened once for a desk. */
export function writingQuery(desk: Desk) {
  const open = (client: QueryClient) => openWriting(desk, client, realPace)
  return queryOptions({
    queryKey: writingKey(desk.identity),
    queryFn: ({ client }) => open(client),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
}

async function openWriting(desk: Desk, client: QueryClient, pace: Pace): Promise<Writing> {
  const { connection, site } = desk
  const me = await whoAmI(desk, client)
  const drafts = await openDrafts(ownerOf(desk, me), site.drafts)
  const outbox = createOutbox(pace, (place, job) =>
    new MutationObserver(client, ticketWrite(client, desk, place)).mutate(job),
  )
  return { connection, me, drafts, outbox, pace }
}

async function whoAmI(desk: Desk, client: QueryClient): Promise<Person | null> {
  if (!desk.connection.can('me')) return null
  return client.fetchQuery(meQuery(desk)).catch(() => null)
}

/**
 * Whose drafts these are. The instance's own word on who is signed in comes first: a token's claims may hold something
 * that differs from one token to the next, and its drafts would be lost with it.
 */
function ownerOf({ identity, origin, connection }: Desk, me: Person | null): string {
  const known = me?.id ?? me?.email ?? null
  return known === null ? identity : JSON.stringify([origin, connection.side, known])
}
