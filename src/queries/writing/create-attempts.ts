import type { CreateAttempt } from '../../deskdirector/writes/create-ticket'
import type { DraftValue } from '../../drafts/draft'

/** A new ticket's attempt as its draft keeps it. */
export function keepCreateAttempt({ startedAt, before }: CreateAttempt): DraftValue {
  return { startedAt, before: before && [...before] }
}

/** Reads an attempt back; null where there was none, or none that can be read. */
export function keptCreateAttempt(value: DraftValue | undefined): CreateAttempt | null {
  if (typeof value !== 'object' || value === null || !('startedAt' in value)) return null
  const { startedAt, before } = value
  if (typeof startedAt !== 'number') return null
  if (before !== null && !Array.isArray(before)) return null
  return { startedAt, before: before && before.map(String) }
}
