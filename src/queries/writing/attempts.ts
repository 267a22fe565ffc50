import type { Attempt } from '../../deskdirector/writes/deliver'
import type { Counts, Traces } from '../../deskdirector/writes/traces'
import type { DraftValue } from '../../drafts/draft'

/** What of a draft left last: its words, or one of its files by id. */
export interface KeptAttempt extends Attempt {
  readonly of: string
  /** A file's name: it may be all that is left of it. */
  readonly name: string | null
}

export const WORDS = 'words'

type DraftRecord = { readonly [name: string]: DraftValue }

/** An attempt as a draft keeps it. */
export function keepAttempt({ of, name, startedAt, before }: KeptAttempt): DraftRecord {
  const { words, counts } = before
  return { of, ...(name !== null && { name }), startedAt, before: { words, ...counts } }
}

/** Reads an attempt back; null where there was none. */
export function keptAttempt(value: DraftValue | undefined): KeptAttempt | null {
  if (!isRecord(value)) return null
  const { of, name, startedAt, before } = value
  if (typeof of !== 'string' || typeof startedAt !== 'number') return null
  const kept = typeof name === 'string' ? name : null
  return { of, name: kept, startedAt, before: tracesIn(before) }
}

/** Where there are none that can be read, it can't be told by them whether it arrived. */
function tracesIn(value: DraftValue | undefined): Traces {
  if (!isRecord(value)) return { words: null, counts: null }
  const { words } = value
  return { words: typeof words === 'string' ? words : null, counts: countsIn(value) }
}

/** Where an older page has kept it, whatever is alike may be it. */
function countsIn({ notes, files, deeds, alike, isClosed }: DraftRecord): Counts | null {
  if (typeof notes !== 'number' || typeof files !== 'number' || typeof deeds !== 'number')
    return null
  return {
    notes,
    files,
    deeds,
    alike: typeof alike === 'number' ? alike : 0,
    isClosed: typeof isClosed === 'boolean' ? isClosed : null,
  }
}

function isRecord(value: DraftValue | undefined): value is DraftRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
