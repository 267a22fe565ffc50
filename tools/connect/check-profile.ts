import {
  operationNames,
  type BindableOperation,
} from '../../src/deskdirector/site-file/operation-arguments'
import type { Profile } from '../../src/deskdirector/site'
import { vocabularyOf, type Vocabulary } from '../../src/deskdirector/vocabulary'
import type { Side } from '../../src/session/side'
import { checkBinding } from './check-binding'
import { jsonOf, type Endpoint } from './endpoint'
import { findBound } from './find-bound'
import { isSame } from './json'
import { shapeAt } from './match-model'
import { observe, type Observed } from './observe'
import { sides } from './propose'
import type { RecordedProfile } from './record'
import type { OperationDrift } from './report-drift'
import type { Shape } from './shape'
import { vouchedFor } from './vouched'
import { camelCase } from './words'

/** Every binding of a profile, held against a document. Empty: all is as it was. */
export function checkProfile(
  profile: Profile,
  endpoints: readonly Endpoint[],
  recorded: RecordedProfile | undefined,
): OperationDrift[] {
  const vocabulary = vocabularyOf(profile.vocabulary)
  // What a document never had is no change of it.
  const vouched = vouchedFor({ portal: {}, tech: {}, vocabulary: {} }, endpoints, recorded)
  return sides.flatMap((side) => {
    const kept = ticketFields(profile, side, endpoints)
    return operationNames.flatMap((operation) => {
      const binding = profile[side][operation]
      const isVouched = vouched.some(
        (each) =>
          each.side === side && each.operation === operation && isSame(each.binding, binding),
      )
      if (binding === undefined || isVouched) return []
      const saw = recorded?.[side][operation]?.saw
      const drifts = checkBinding(side, operation, binding, endpoints, vocabulary, saw, kept)
      return drifts.length > 0 ? [{ side, operation, drifts }] : []
    })
  })
}

/** What a document says of all that each binding of a side relies on. */
export function observeProfile(
  profile: Profile,
  side: Side,
  endpoints: readonly Endpoint[],
): ReadonlyMap<BindableOperation, Observed> {
  const vocabulary: Vocabulary = vocabularyOf(profile.vocabulary)
  const seen = operationNames.flatMap((operation): [BindableOperation, Observed][] => {
    const binding = profile[side][operation]
    const bound = binding === undefined ? undefined : findBound(binding, endpoints)
    return binding === undefined || bound?.kind !== 'found'
      ? []
      : [[operation, observe(operation, binding, bound.endpoint, vocabulary)]]
  })
  return new Map(seen)
}

/** The fields of a whole ticket as this side reads one. */
function ticketFields(
  profile: Profile,
  side: Side,
  endpoints: readonly Endpoint[],
): ReadonlyMap<string, Shape> {
  const binding = profile[side]['ticket.get']
  const bound = binding === undefined ? undefined : findBound(binding, endpoints)
  if (binding === undefined || bound?.kind !== 'found') return new Map()
  const answer = jsonOf(bound.endpoint.answers)?.shape
  const one =
    answer === undefined || binding.item === undefined ? answer : shapeAt(answer, binding.item)
  return new Map([...(one?.fields ?? [])].map(([name, { shape }]) => [camelCase(name), shape]))
}
