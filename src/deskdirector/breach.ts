import { failureOf, RequestFailure, type ContractBreach } from '../http/errors'

/** An answer, or a part of it, that isn't what was agreed. */
export function breachOf(
  operation: string,
  field: string,
  expected: string,
  found: unknown,
): RequestFailure {
  return new RequestFailure({
    kind: 'contract',
    breach: { operation, field, expected, found: describeFound(found) },
  })
}

/** What `read` gives. If it fails with a breach: null, and the breach is added to `broken`. */
export function unlessBroken<Value>(read: () => Value, broken: ContractBreach[]): Value | null {
  try {
    return read()
  } catch (error) {
    const failure = failureOf(error)
    if (failure?.kind !== 'contract') throw error
    broken.push(failure.breach)
    return null
  }
}

const MOST = 30

/** Enough of a value to know a mistake by: never a whole ticket, which may hold anything. */
function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  const text = String(value)
  // Half of a character that takes two units isn't text.
  const start = text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, '')
  const cut = start.length < text.length ? `${start}…` : start
  return typeof value === 'string' ? `“${cut}”` : cut
}
