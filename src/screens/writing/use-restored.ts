import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../../drafts/draft'
import type { Writing } from '../../queries/writing/writing'
import type { Files } from './use-files'
import { useLeaving } from './use-leaving'

/** As long as a discarded draft can be had back, in ms. */
const REGRET = 10_000

/** A draft that was there when the composer opened; thrown away without asking, and given back for some seconds. */
export function useRestored(
  writing: Writing,
  place: DraftPlace,
  draft: Draft | null,
  files: Files,
) {
  const { drafts, outbox } = writing
  const leaving = useLeaving(writing, place, draft)
  const [writtenAt, setWrittenAt] = useState(draft?.changedAt ?? null)
  const [gone, setGone] = useState<{ draft: Draft; files: readonly File[] } | null>(null)
  // Sent, emptied or thrown away: whatever is written next is new.
  if (draft === null && writtenAt !== null) setWrittenAt(null)
  useEffect(() => {
    if (gone === null) return
    const timer = setTimeout(() => setGone(null), REGRET)
    return () => clearTimeout(timer)
  }, [gone])
  return {
    /** In ms since 1970; null where nothing was restored. */
    writtenAt,
    ...leaving,
    isDiscarded: gone !== null,
    async discard() {
      if (draft === null) return
      // Not those on screen: a slow database has some still. What can't be read couldn't be given back.
      const found = await drafts.files.of(place).catch(() => null)
      if (found === null || drafts.get(place)?.revision !== draft.revision) return
      setGone({ draft, files: found.map(({ file }) => file) })
      drafts.drop(place)
      outbox.dismiss(place)
    },
    restore() {
      // In another tab something else may have been written meanwhile.
      if (gone === null || drafts.get(place) !== null) return
      drafts.put(place, gone.draft)
      files.add(gone.files)
      setGone(null)
    },
    /** Something else is being written: the old one would go over it. */
    forget: () => setGone(null),
  }
}

export type Restored = ReturnType<typeof useRestored>
