import type { Binding } from '../../src/deskdirector/binding'
import { builtInProfiles } from '../../src/deskdirector/site-file/built-in-profiles'
import type { Side } from '../../src/session/side'
import type { Endpoint } from './endpoint'
import { findBound } from './find-bound'
import { own } from './json'
import { sides, type ProposedProfile } from './propose'
import type { RecordedProfile } from './record'

/** A binding of a built-in profile that the documents don't have, and speak for. */
interface Vouched {
  readonly side: Side
  readonly operation: string
  readonly binding: Binding
  /** The built-in profile's name. */
  readonly from: string
}

/**
 * The one call that the documents leave out of a side of a built-in profile, where they have all its others and
 * nothing else for that operation. DeskDirector describes `me` in its guide to embedded pages and not in the document
 * of the calls that are bound beside it.
 *
 * @param recorded what a document said once and says no longer is gone, and nothing speaks for it.
 */
export function vouchedFor(
  proposed: ProposedProfile,
  endpoints: readonly Endpoint[],
  recorded: RecordedProfile | undefined,
): Vouched[] {
  return [...builtInProfiles].flatMap(([from, profile]) =>
    sides.flatMap((side) => {
      const bindings = Object.entries(profile[side]).flatMap(([operation, binding]) =>
        binding ? [{ side, operation, binding, from }] : [],
      )
      const left = bindings.filter(({ binding }) => findBound(binding, endpoints).kind !== 'found')
      const [one] = left
      if (one === undefined || left.length > 1 || bindings.length === 1) return []
      const isFree = own(proposed[side], one.operation) === undefined
      const isGone = recorded?.[side][one.operation]?.saw !== undefined
      return isFree && !isGone && findBound(one.binding, endpoints).kind === 'path' ? [one] : []
    }),
  )
}

/** A proposal with these bindings too. */
export function withVouched(
  proposed: ProposedProfile,
  vouched: readonly Vouched[],
): ProposedProfile {
  const bindings = (side: Side) => ({
    ...proposed[side],
    ...Object.fromEntries(
      vouched
        .filter((each) => each.side === side)
        .map(({ operation, binding }) => [operation, binding]),
    ),
  })
  return { ...proposed, portal: bindings('portal'), tech: bindings('tech') }
}

/** What is bound so, in words for the deployer. */
export function vouchedLines(vouched: readonly Vouched[]): string[] {
  return [...new Set(vouched.map(({ from }) => from))].map((from) => {
    const names = vouched
      .filter((each) => each.from === from)
      .map(({ side, operation }) => `${side} ${operation}`)
    return `Not in the document, and bound as in the built-in ${from}, whose other calls are: ${names.join(', ')}.`
  })
}
