import { useEffect, useSyncExternalStore } from 'react'
import { persistently } from '../../lib/persistently'
import { withLateStyles } from '../../ui/with-late-styles'
import type * as Long from './long-rows'

/* Most lists are short: what draws the long ones comes when one gets long, or may and the browser has time. */
let here: typeof Long | null = null
let coming: Promise<void> | null = null
const listeners = new Set<() => void>()

function fetchOnce(): void {
  coming ??= persistently(() => withLateStyles(() => import('./long-rows'))).then((module) => {
    here = module
    for (const listener of listeners) listener()
  })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What draws a long list, once its code is there; null for a short one. */
export function useLongRows(isLong: boolean, mayBeLong: boolean): typeof Long | null {
  const code = useSyncExternalStore(subscribe, () => here)
  useEffect(() => {
    if (isLong) fetchOnce()
    // WebKit has no requestIdleCallback.
    else if (mayBeLong && typeof requestIdleCallback === 'function') requestIdleCallback(fetchOnce)
  }, [isLong, mayBeLong])
  return isLong ? code : null
}
