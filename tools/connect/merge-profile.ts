import { operationNames } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import { isSame, listOf, objectOf, own } from './json'
import type { ProposedProfile } from './propose'
import { sides } from './propose'
import type { RecordedProfile } from './record'

/** One place of a profile that is to be set, or taken out where `value` is undefined. */
export interface Change {
  readonly keys: readonly string[]
  readonly value: unknown
}

export interface MergedProfile {
  readonly changes: readonly Change[]
  /** Places that hold what a person wrote, or took out: they stay as they are. */
  readonly kept: readonly string[]
  /** Bindings of connect's own that stay, as their calls may be in a document that wasn't read. */
  readonly stayed: readonly string[]
  /** What connect wrote, now or before, by side and operation. */
  readonly wrote: Readonly<Record<Side, Readonly<Record<string, unknown>>>>
  readonly vocabulary: Readonly<Record<string, unknown>>
}

/**
 * Lays a proposal over the profile that is there, without touching what a person edited: whatever differs from
 * what the record says connect wrote there is a person's.
 *
 * @param current the profile in the file; undefined where there is none yet.
 * @param isElsewhere whether a binding's call may be in a document that wasn't read: such a one stays.
 */
export function mergeProfile(
  current: unknown,
  proposed: ProposedProfile,
  recorded: RecordedProfile | undefined,
  isElsewhere: (binding: unknown, replacement: unknown) => boolean,
): MergedProfile {
  const changes: Change[] = []
  const kept: string[] = []
  const stayed: string[] = []
  const known = current === undefined ? undefined : recorded

  function merge(keys: readonly string[], wanted: unknown, before: unknown, had: unknown): unknown {
    const isOurs = before === undefined ? had === undefined : isSame(had, before)
    if (!isOurs) {
      kept.push(keys.join(' '))
      return before
    }
    if (!isSame(had, wanted)) changes.push({ keys, value: wanted })
    return wanted
  }

  const bindings = (side: Side) => {
    const names = new Set([...operationNames, ...Object.keys(objectOf(own(current, side)))])
    const written = [...names].map((operation): [string, unknown] => {
      const found = own(proposed[side], operation)
      const before = known?.[side][operation]?.wrote
      const had = own(own(current, side), operation)
      const stays = before !== undefined && isSame(had, before) && isElsewhere(before, found)
      if (stays) stayed.push(`${side} ${operation}`)
      return [operation, merge([side, operation], stays ? before : found, before, had)]
    })
    return Object.fromEntries(written.filter(([, value]) => value !== undefined))
  }
  const [portal, tech] = sides.map(bindings)
  const keys = new Set([
    ...Object.keys(proposed.vocabulary),
    ...Object.keys(known?.vocabulary ?? {}),
    ...Object.keys(objectOf(own(current, 'vocabulary'))),
  ])
  const words = [...keys].map((key): [string, unknown] => {
    const found = listOf(own(proposed.vocabulary, key))
    const before = own(known?.vocabulary, key)
    // What stays is still read by the names it was read by.
    const names = new Set([...found, ...(stayed.length > 0 ? listOf(before) : [])])
    const wanted = names.size > 0 ? [...names] : undefined
    return [key, merge(['vocabulary', key], wanted, before, own(own(current, 'vocabulary'), key))]
  })
  const vocabulary = Object.fromEntries(words.filter(([, value]) => value !== undefined))
  return { changes, kept, stayed, wrote: { portal: portal ?? {}, tech: tech ?? {} }, vocabulary }
}
