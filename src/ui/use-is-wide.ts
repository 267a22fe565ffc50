import { useSyncExternalStore } from 'react'

/** As wide as `wide:` means it; jsdom, which has no layout, has none of this either, and is taken for wide. */
const wide = globalThis.matchMedia?.('(min-width: 47.5rem)') ?? null

function subscribe(onChange: () => void): () => void {
  wide?.addEventListener('change', onChange)
  return () => wide?.removeEventListener('change', onChange)
}

/** Whether there is the room that `wide:` asks for, where what differs isn't how something looks but where it stands. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide?.matches ?? true)
}
