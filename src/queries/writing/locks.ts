/** What is used of a browser's locks, which all its tabs share. */
export interface Locks {
  /** Calls `granted` when nobody holds the lock, which is held until what that gives has settled. */
  request(name: string, granted: () => Promise<void>): Promise<unknown>
}

/** Those of this browser; none in a page that isn't served over https. */
export function theBrowsers(): Locks | null {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } }
  return navigator?.locks ?? null
}

/** Takes a lock when it is free; gives the way to let go of it. Where there are no locks, or they are refused, at once. */
export function takeLock(locks: Locks | null, name: string): Promise<() => void> {
  return new Promise((taken) => {
    function granted(): Promise<void> {
      return new Promise((release) => taken(release))
    }
    // Refused before it began: then nothing is shared. Afterwards this changes nothing.
    const alone = () => void granted()
    if (locks === null) alone()
    else locks.request(name, granted).catch(alone)
  })
}
