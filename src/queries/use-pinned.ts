import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { ownerMark } from '../drafts/owner-mark'
import { useDesk, type Desk } from './desk'
import { meQuery } from './me'
import { ownerOf } from './owner'
import { openPinned, type Pinned } from './pinned'

/** What somebody pinned: read once it is known who they are. On a shared device it goes with the page, as drafts do. */
function pinnedQuery(desk: Desk) {
  const open = (client: QueryClient) => openOwn(desk, client)
  return queryOptions({
    queryKey: [desk.identity, 'pinned'],
    queryFn: ({ client }) => open(client),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
}

async function openOwn(desk: Desk, client: QueryClient): Promise<Pinned> {
  const mayKeep = desk.site.drafts.keep === 'device'
  const mark = mayKeep ? await ownerMark(ownerOf(desk, await whoAmI(desk, client))) : null
  return openPinned(mark, () => localStorage)
}

async function whoAmI(desk: Desk, client: QueryClient) {
  if (!desk.connection.can('me')) return null
  return client.fetchQuery(meQuery(desk)).catch(() => null)
}

const nothing: Pinned = {
  ids: () => none,
  set: () => undefined,
  isKept: () => false,
  subscribe: () => () => undefined,
}
const none: readonly string[] = []

/** What the person has pinned, as it changes; null for the moment until it is read. */
export function usePinned(): { readonly pinned: Pinned; readonly ids: readonly string[] } | null {
  const { data } = useQuery(pinnedQuery(useDesk()))
  const pinned = data ?? nothing
  const ids = useSyncExternalStore(pinned.subscribe, pinned.ids)
  return data === undefined ? null : { pinned, ids }
}
