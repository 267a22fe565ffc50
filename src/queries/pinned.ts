/** What the browser gives of its storage. */
type PinStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** What every key begins with: other pages of the same host may use the same storage. */
const KEY_START = 'deskdirector-tickets pins '

/** More than anybody keeps an eye on; the overview asks for each. */
export const MOST_PINS = 20

/** Tickets that somebody keeps an eye on. */
export interface Pinned {
  /** Their ids as text, the one that was pinned last first. The same list until it changes. */
  readonly ids: () => readonly string[]
  /** Pins a ticket, or doesn't any more. Past `MOST_PINS` the oldest goes. */
  readonly set: (id: string, isPinned: boolean) => void
  /** Whether this device keeps them; else they last as long as the page. */
  readonly isKept: () => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Opens what somebody pinned. Each change is made to what the device holds at that moment, since another tab may have
 * pinned something meanwhile.
 *
 * @param mark whose they are, so that nobody reads a name in it; null where nothing may be kept.
 * @param open the way to the storage: in Chromium, naming it is what throws where it is blocked.
 */
export function openPinned(mark: string | null, open: () => PinStorage): Pinned {
  const listeners = new Set<() => void>()
  const key = KEY_START + (mark ?? '')
  let isKept = mark !== null
  let ids = (isKept ? read(open, key) : null) ?? []

  function show(next: readonly string[]) {
    ids = next
    for (const listener of listeners) listener()
  }

  function onElsewhere(event: StorageEvent) {
    if (event.key === key) show(read(open, key) ?? ids)
  }

  return {
    ids: () => ids,
    isKept: () => isKept,
    set(id, isPinned) {
      const others = ((isKept ? read(open, key) : null) ?? ids).filter((other) => other !== id)
      const next = isPinned ? [id, ...others].slice(0, MOST_PINS) : others
      if (mark !== null) isKept = write(open, key, next)
      show(next)
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        addEventListener('storage', onElsewhere)
        // While nobody listened, another tab may have pinned something.
        const kept = isKept ? read(open, key) : null
        if (kept !== null && kept.join(' ') !== ids.join(' ')) ids = kept
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) removeEventListener('storage', onElsewhere)
      }
    },
  }
}

function read(open: () => PinStorage, key: string): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(open().getItem(key) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.filter((id) => typeof id === 'string').slice(0, MOST_PINS)
  } catch {
    return null
  }
}

function write(open: () => PinStorage, key: string, ids: readonly string[]): boolean {
  const record = JSON.stringify(ids)
  try {
    if (ids.length === 0) open().removeItem(key)
    else open().setItem(key, record)
    return ids.length === 0 || open().getItem(key) === record
  } catch {
    return false
  }
}
