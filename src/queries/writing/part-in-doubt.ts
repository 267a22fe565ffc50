import type { Draft } from '../../drafts/draft'
import type { KeptFile } from '../../drafts/draft-store'
import { keptAttempt, WORDS } from './attempts'
import type { Part } from './outgoing'

/** The file of a draft that left and of which nobody knows, as it is named; null where that is its words. */
export function partInDoubt({ attempt }: Draft): Part | null {
  const kept = keptAttempt(attempt)
  if (kept === null || kept.of === WORDS) return null
  return { name: kept.name ?? '', sent: null, cancel: null }
}

/** `partInDoubt`, where it isn't among the files that are kept any more; else null. */
export function goneFile(draft: Draft, files: readonly KeptFile[]): Part | null {
  const of = keptAttempt(draft.attempt)?.of
  const part = partInDoubt(draft)
  return part === null || files.some(({ id }) => id === of) ? null : { ...part, isGone: true }
}
