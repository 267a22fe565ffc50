import type { Id } from '../../deskdirector/models'
import type { DraftValue } from '../../drafts/draft'

/** A draft's field as an id; what an older version of the page wrote otherwise is none. */
export function idIn(value: DraftValue | undefined): Id | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

/** A draft's field as texts. */
export function textsIn(value: DraftValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
