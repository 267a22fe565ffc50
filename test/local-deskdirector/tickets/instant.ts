const shape = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * An ISO 8601 instant as text that sorts by time: UTC with seven digits of a second, as many as DeskDirector
 * writes and four more than a `Date` keeps. Without a zone it is taken for UTC. Nothing, if it is no instant.
 */
export function sortableInstant(iso: string): string | undefined {
  const match = shape.exec(iso)
  if (!match) return undefined
  const [, day, time = '00:00:00', fraction = '', zone = 'Z'] = match
  const wholeSecond = new Date(`${day}T${time}${zone}`)
  if (Number.isNaN(wholeSecond.getTime())) return undefined
  return `${wholeSecond.toISOString().slice(0, 19)}.${fraction.padEnd(7, '0').slice(0, 7)}`
}

/** Compares two instants, the later first; text that is no instant counts as before all time. */
export function laterFirst(a: string, b: string): number {
  const [first, second] = [sortableInstant(a) ?? '', sortableInstant(b) ?? '']
  if (first === second) return 0
  return first < second ? 1 : -1
}
