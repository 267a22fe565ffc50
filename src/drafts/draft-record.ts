import type { Draft, DraftValue } from './draft'

/** A draft as a storage holds it. */
export function writeRecord(draft: Draft): string {
  return JSON.stringify(draft)
}

/** Reads a draft back; null for any text that isn't one. */
export function readRecord(record: string): Draft | null {
  try {
    const value: unknown = JSON.parse(record)
    if (!isObject(value)) return null
    const { text, fields, attempt, changedAt, revision } = value
    if (typeof text !== 'string' || typeof revision !== 'string') return null
    if (typeof changedAt !== 'number' || !Number.isFinite(changedAt)) return null
    if (!isObject(fields)) return null
    return { text, fields, attempt: attempt ?? null, changedAt, revision }
  } catch {
    return null
  }
}

/** Which revision a storage holds; '' where it holds no draft, which is before any. */
export function revisionIn(record: string): string {
  return readRecord(record)?.revision ?? ''
}

/** Only ever asked of what `JSON.parse` gave. */
function isObject(value: unknown): value is { readonly [name: string]: DraftValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
