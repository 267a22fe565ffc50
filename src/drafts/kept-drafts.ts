import type { Draft, DraftPlace } from './draft'
import { draftKey, readKey } from './draft-key'
import { isOfOnePage, type Marks } from './marks'

/** A draft in memory. */
export interface Kept {
  readonly place: DraftPlace
  readonly draft: Draft
  /** What it began as, typed in another tab or before; null for one begun here. */
  readonly base: Draft | null
  /** What stood here before it. */
  readonly before: Draft | null
}

/** One owner's drafts in memory, by key. */
export interface KeptDrafts {
  get(key: string): Kept | undefined
  all(): readonly (readonly [key: string, kept: Kept])[]
  set(key: string, draft: Draft, base: Draft | null): void
  delete(key: string): void
  /** The revision that stood last where nothing stands any more; '' where something does, or nothing ever did. */
  lastAt(key: string): string
  /** The same array until a place comes or goes. */
  places(): readonly DraftPlace[]
}

export function createKeptDrafts(owner: string): KeptDrafts {
  const drafts = new Map<string, Kept>()
  const last = new Map<string, string>()
  let places: readonly DraftPlace[] = []

  function listPlaces(): void {
    places = Array.from(drafts.values(), ({ place }) => place)
  }

  return {
    get: (key) => drafts.get(key),
    all: () => [...drafts],
    set(key, draft, base) {
      const known = drafts.get(key)
      const place = known?.place ?? readKey(key)?.place
      if (place === undefined || draftKey(owner, place) !== key) return
      drafts.set(key, { place, draft, base, before: known?.draft ?? null })
      if (known === undefined) listPlaces()
    },
    delete(key) {
      last.set(key, drafts.get(key)?.draft.revision ?? '')
      if (drafts.delete(key)) listPlaces()
    },
    lastAt: (key) => (drafts.has(key) ? '' : (last.get(key) ?? '')),
    places: () => places,
  }
}

/**
 * What this page's own draft and another tab's both began from, as far as this page knows.
 *
 * @param over the revision that the other was typed over.
 */
export function baseOf(
  { draft, base, before }: Kept,
  theirs: Draft,
  over: string | null,
  marks: Marks,
): Draft | null {
  if (!marks.isOurs(draft.revision)) return null
  if (before !== null && before.revision === over) return before
  return base !== null && isOfOnePage(base.revision, theirs.revision) ? base : null
}
