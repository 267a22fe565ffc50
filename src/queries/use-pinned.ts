import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useDesk, type Desk } from './desk'
import { hasLastingMark } from './lasting-mark'
import { openPinned, type Pinned } from './pinned'
import type { Writing } from './writing/writing'

/**
 * What somebody pinned, under the mark that their drafts have: read once it is known who they are. On a shared device it
 * goes with the page, as drafts do.
 */
function pinnedQuery(desk: Desk, writing: Writing | null) {
  const { identity, site } = desk
  const isKept = site.drafts.keep === 'device' && hasLastingMark(desk, writing?.me ?? null)
  const mark = (isKept && writing?.drafts.owner) || null
  return queryOptions({
    queryKey: [identity, 'pinned', mark],
    queryFn: writing === null ? skipToken : () => openPinned(mark, () => localStorage),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
}

const nothing: Pinned = {
  ids: () => none,
  set: () => undefined,
  isKept: () => false,
  subscribe: () => () => undefined,
}
const none: readonly string[] = []

/** What the person has pinned, as it changes; null for the moment until it is read. */
export function usePinned(
  writing: Writing | null,
): { readonly pinned: Pinned; readonly ids: readonly string[] } | null {
  const { data } = useQuery(pinnedQuery(useDesk(), writing))
  const pinned = data ?? nothing
  const ids = useSyncExternalStore(pinned.subscribe, pinned.ids)
  return data === undefined ? null : { pinned, ids }
}
