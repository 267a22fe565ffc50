import type { Id, Instant } from './models'

/**
 * Values as they come, which are never null here: each function gives what the model wants, null for an empty
 * place, and undefined for what isn't what was agreed.
 */
export type ReadValue<Value> = (value: unknown) => Value | null | undefined

/** Text; a number or a truth in its place is shown as it is. */
export function toText(value: unknown): string | undefined {
  return typeof value === 'object' || value === undefined ? undefined : String(value)
}

export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** How many there are, be it written as text; null for anything else. */
export function toCount(value: unknown): number | null {
  return toNumber(typeof value === 'string' && /^\d+$/.test(value) ? +value : value) ?? null
}

export function toFlag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** A number or text; empty text is no id, nor is a number that JSON can't hold: it was read as its neighbour's. */
export function toId(value: unknown): Id | null | undefined {
  if (value === '') return null
  const isWhole = typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
  return isWhole || typeof value === 'string' ? value : undefined
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,3})?\d*)?(Z|([+-]\d\d):?(\d\d))?$/i

/**
 * An ISO 8601 instant. DeskDirector writes up to seven digits of a second (.NET ticks), and UTC where it names
 * no zone. A day alone is the reader's own, from its beginning: in UTC it would be the day before in the Americas.
 */
export function toInstant(value: unknown): Instant | null | undefined {
  // The first year is how .NET writes that a date was never set.
  if (value === '' || (typeof value === 'string' && value.startsWith('0001-'))) return null
  const [match, date, time = '00:00', seconds = ':00', fraction = '', zone, hours, minutes] =
    ISO.exec(String(toText(value))) ?? []
  if (match === undefined) return undefined
  const inUtc = match === date ? '' : 'Z'
  const offset = zone === undefined || hours === undefined ? inUtc : `${hours}:${String(minutes)}`
  const instant = Date.parse(`${String(date)}T${time}${seconds}${fraction}${offset}`)
  return Number.isNaN(instant) ? undefined : instant
}
