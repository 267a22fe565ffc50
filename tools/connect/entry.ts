import type { Site } from '../../src/deskdirector/site'
import { matchInstance } from '../../src/session/allowed-origin'

type Instances = Site['instances']

/** A change to `instances`. */
export interface EntryChange {
  readonly at: number
  /** Whether the entry is new, or takes the place of the one that is there. */
  readonly isNew: boolean
  readonly value: { readonly host: string; readonly profile: string }
}

/**
 * What it takes to have a profile serve an instance; null where it does. The first entry that matches wins: one for
 * this instance alone gets the profile, and ahead of one for many hosts comes an entry for this instance.
 */
export function entryChange(
  instances: Instances,
  origin: string,
  profile: string,
): EntryChange | null {
  const at = instances.findIndex((each) => matchInstance(origin, [each]) !== undefined)
  const entry = instances[at]
  if (entry?.profile === profile) return null
  return {
    at: at === -1 ? instances.length : at,
    isNew: entry?.host !== origin,
    value: { host: origin, profile },
  }
}
