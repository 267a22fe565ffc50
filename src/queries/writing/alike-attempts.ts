import { wordingOf, type AdditiveWrite } from '../../deskdirector/writes/additive-write'
import { wordsMark } from '../../deskdirector/writes/words-mark'
import { draftKinds, type DraftPlace } from '../../drafts/draft'
import type { DraftStore } from '../../drafts/draft-store'
import { keepAttempt, keptAttempt } from './attempts'

/**
 * To be called where words have arrived: the same words that wait in doubt at another place of the ticket haven't by
 * that, and the note that is there now is none of their traces.
 */
export function renewAlike(drafts: DraftStore, { ticket, kind }: DraftPlace, write: AdditiveWrite) {
  const wording = wordingOf(write)
  if (wording === null) return
  for (const place of draftKinds.map((other) => ({ ticket, kind: other }))) {
    const draft = place.kind === kind ? null : drafts.get(place)
    const attempt = keptAttempt(draft?.attempt)
    const { words = null, counts = null } = attempt?.before ?? {}
    if (draft === null || attempt === null || words === null || counts === null) continue
    if (wordsMark(words) !== wordsMark(wording)) continue
    const { notes, alike } = counts
    const before = { words, counts: { ...counts, notes: notes + 1, alike: alike + 1 } }
    drafts.put(place, { ...draft, attempt: keepAttempt({ ...attempt, before }) })
  }
}
