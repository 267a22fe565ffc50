import { useState } from 'react'
import type { DraftPlace } from '../../../drafts/draft'
import { dropIfBare } from '../../../queries/writing/draft-files'
import { draftOf, emptyReply, isEmptyReply } from '../../../queries/writing/reply-draft'
import { useDraft } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { composedOf, type Composed } from './composed'

export const nothing: Composed = { ...emptyReply, isDecided: false, keptStatus: null }

/**
 * What is composed at a place: its draft, changed by nobody but the person. While nothing is typed there is no draft,
 * and what was set otherwise (internal, say) is held here: it must not flip back because a text was emptied.
 */
export function useComposed(writing: Writing, place: DraftPlace) {
  const { drafts } = writing
  const draft = useDraft(writing, place)
  const [idle, setIdle] = useState(nothing)
  const composed = draft === null ? idle : composedOf(draft)
  return {
    draft,
    composed,
    /** What stands there when nothing is typed. */
    rest: setIdle,
    /** Deletes the draft where there is nothing in it, and no file. */
    dropIfBare() {
      const now = drafts.get(place)
      if (now === null || now.attempt !== null) return
      const left = composedOf(now)
      if (!isEmptyReply(left)) return
      setIdle({ ...nothing, internal: left.internal })
      void dropIfBare(writing, place, now.revision)
    },
    change(part: Partial<Composed>) {
      const next = { ...composed, ...part }
      const attempt = draft?.attempt ?? null
      const isEmpty = isEmptyReply(next) && next.note === null && attempt === null
      if (isEmpty) setIdle(next)
      if (isEmpty && draft === null) return
      const { revision } = drafts.put(place, draftOf(next, attempt))
      // A draft without a word is still one, for its files.
      if (isEmpty) void dropIfBare(writing, place, revision)
    },
  }
}
