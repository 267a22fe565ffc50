import type { Draft, DraftPlace } from './draft'
import { draftKey, readKey } from './draft-key'

/** A draft in memory. */
interface Kept {
  readonly place: DraftPlace
  readonly draft: Draft
  /** The revision in storage that it began as, typed in another tab or before; null for one begun here. */
  readonly origin: string | null
}

/** One owner's drafts in memory, by key. */
export interface KeptDrafts {
  get(key: string): Kept | undefined
  all(): readonly (readonly [key: string, kept: Kept])[]
  set(key: string, draft: Draft, origin: string | null): void
  delete(key: string): void
  /** The same array until a place comes or goes. */
  places(): readonly DraftPlace[]
}

export function createKeptDrafts(owner: string): KeptDrafts {
  const drafts = new Map<string, Kept>()
  let places: readonly DraftPlace[] = []

  function listPlaces(): void {
    places = Array.from(drafts.values(), ({ place }) => place)
  }

  return {
    get: (key) => drafts.get(key),
    all: () => [...drafts],
    set(key, draft, origin) {
      const known = drafts.get(key)?.place
      const place = known ?? readKey(key)?.place
      if (place === undefined || draftKey(owner, place) !== key) return
      drafts.set(key, { place, draft, origin })
      if (known === undefined) listPlaces()
    },
    delete(key) {
      if (drafts.delete(key)) listPlaces()
    },
    places: () => places,
  }
}
