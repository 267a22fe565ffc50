import { operationNames } from '../../src/deskdirector/site-file/operation-arguments'
import type { Side } from '../../src/session/side'
import { isSame, objectOf, own } from './json'
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
  /** What connect wrote, now or before, by side and operation. */
  readonly wrote: Readonly<Record<Side, Readonly<Record<string, unknown>>>>
  readonly vocabulary: Readonly<Record<string, unknown>>
}

/**
 * Lays a proposal over the profile that is there, without touching what a person edited: whatever differs from
 * what the record says connect wrote there is a person's.
 *
 * @param current the profile in the file; undefined where there is none yet.
 */
export function mergeProfile(
  current: unknown,
  proposed: ProposedProfile,
  recorded: RecordedProfile | undefined,
): MergedProfile {
  const changes: Change[] = []
  const kept: string[] = []
  const known = current === undefined ? undefined : recorded

  function merge(keys: readonly string[], wanted: unknown, before: unknown, had: unknown): unknown {
    const isOurs = before === undefined ? had === undefined : isSame(had, before)
    if (!isOurs) {
      kept.push(keys.join(' '))
      return before
    }
    if (wanted === undefined ? had !== undefined : !isSame(had, wanted))
      changes.push({ keys, value: wanted })
    return wanted
  }

  const bindings = (side: Side) => {
    const names = new Set([...operationNames, ...Object.keys(objectOf(own(current, side)))])
    const written = [...names].map((operation): [string, unknown] => {
      const wanted = own(proposed[side], operation)
      const before = known?.[side][operation]?.wrote
      return [
        operation,
        merge([side, operation], wanted, before, own(own(current, side), operation)),
      ]
    })
    return Object.fromEntries(written.filter(([, value]) => value !== undefined))
  }
  const [portal, tech] = sides.map(bindings)
  const keys = new Set([
    ...Object.keys(proposed.vocabulary),
    ...Object.keys(known?.vocabulary ?? {}),
    ...Object.keys(objectOf(own(current, 'vocabulary'))),
  ])
  const words = [...keys].map((key): [string, unknown] => [
    key,
    merge(
      ['vocabulary', key],
      own(proposed.vocabulary, key),
      own(known?.vocabulary, key),
      own(own(current, 'vocabulary'), key),
    ),
  ])
  const vocabulary = Object.fromEntries(words.filter(([, value]) => value !== undefined))
  return { changes, kept, wrote: { portal: portal ?? {}, tech: tech ?? {} }, vocabulary }
}
