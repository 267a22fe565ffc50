import type { ContractBreach } from '../http/errors'
import { lookUp } from './look-up'

/**
 * The breach it is where not one of some things has a value under any of its names, be it null or empty: the
 * instance calls it something else by now. None where there is no thing at all.
 */
export function missingName(
  things: readonly unknown[],
  paths: readonly string[] = [],
  breach: Omit<ContractBreach, 'found'>,
): ContractBreach[] {
  const isMissing = (thing: unknown) => paths.every((path) => lookUp(thing, path) === undefined)
  return things.length > 0 && things.every(isMissing) ? [{ ...breach, found: 'nothing' }] : []
}
