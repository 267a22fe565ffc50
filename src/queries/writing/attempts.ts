import type { Attempt } from '../../deskdirector/writes/deliver'
import type { Traces } from '../../deskdirector/writes/traces'
import type { DraftValue } from '../../drafts/draft'

/** What of a draft left last: its words, or one of its files by id. */
export interface KeptAttempt extends Attempt {
  readonly of: string
}

export const WORDS = 'words'

/** An attempt as a draft keeps it. */
export function keepAttempt(of: string, attempt: Attempt | null): DraftValue {
  return attempt && { of, startedAt: attempt.startedAt, before: attempt.before }
}

/** Reads an attempt back; null where there was none. */
export function keptAttempt(value: DraftValue | undefined): KeptAttempt | null {
  if (!isRecord(value)) return null
  const { of, startedAt, before } = value
  if (typeof of !== 'string' || typeof startedAt !== 'number') return null
  return { of, startedAt, before: tracesIn(before) }
}

function tracesIn(value: DraftValue | undefined): Traces | null {
  if (!isRecord(value)) return null
  const { notes, files, deeds, isClosed } = value
  if (typeof notes !== 'number' || typeof files !== 'number' || typeof deeds !== 'number')
    return null
  return { notes, files, deeds, isClosed: typeof isClosed === 'boolean' ? isClosed : null }
}

function isRecord(value: DraftValue | undefined): value is { readonly [name: string]: DraftValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
