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

/** What was chosen and what it was called then, beside its id in a draft: it can be told where no list can be had. */
export interface KeptChoice {
  readonly id: Id
  readonly name: string
  /** As what a draft is made of. */
  readonly [key: string]: DraftValue
}

/** A draft's field as what a choice was called; null where it tells of another than `id`, or an older page kept none. */
export function keptChoiceIn(value: DraftValue | undefined, id: Id | null): KeptChoice | null {
  if (typeof value !== 'object' || value === null || !('name' in value)) return null
  const { id: of, name } = value
  return id !== null && of === id && typeof name === 'string' && name !== '' ? { id, name } : null
}
