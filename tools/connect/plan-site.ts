import { matchInstance } from '../../src/session/allowed-origin'
import { checkProfile, observeProfile } from './check-profile'
import type { Endpoint } from './endpoint'
import { editSite, newSite } from './edit-site'
import { listOf, own } from './json'
import { mergeProfile } from './merge-profile'
import { sides, type ProposedProfile } from './propose'
import type { ConnectRecord, RecordedBinding, RecordedProfile } from './record'
import { missingProfiles, resolvedProfile, siteMistakes, siteOf } from './site-mistakes'
import { describeMistakes } from '../../src/deskdirector/profile'
import { Trouble } from './trouble'

/** What connect would write. */
export interface SitePlan {
  readonly text: string
  readonly record: ConnectRecord
  /** Words for the deployer: what was kept, what is left to do. */
  readonly notes: readonly string[]
}

/**
 * Plans a site file with the proposed profile in it. Nothing that a person edited is touched.
 *
 * @param text the file as it is; null where there is none.
 */
export function planSite(asked: {
  readonly text: string | null
  readonly fileName: string
  readonly name: string
  readonly origin: string | null
  readonly proposed: ProposedProfile
  readonly record: ConnectRecord
  readonly endpoints: readonly Endpoint[]
}): SitePlan {
  const { fileName, name, origin, proposed, endpoints } = asked
  const before = asked.text ?? newSite(origin ?? '', name)
  const current = own(own(JSON.parse(before.replace(/^\uFEFF/, '')), 'profiles'), name)
  const recorded = Object.hasOwn(asked.record, name) ? asked.record[name] : undefined
  const merged = mergeProfile(current, proposed, recorded)
  const served =
    origin === null ? undefined : matchInstance(origin, siteOf(before)?.instances ?? [])
  const instance = origin !== null && served === undefined ? { host: origin, profile: name } : null
  const text = editSite(before, name, merged.changes, instance)
  const mistakes = siteMistakes(text, fileName)
  if (mistakes.length > 0) {
    throw new Trouble(
      `What connect would write has a mistake, so nothing is written.\n${describeMistakes(fileName, mistakes)}`,
    )
  }
  const profile = resolvedProfile(text, name)
  if (profile === null)
    throw new Trouble(`The profile ${name} extends one that isn’t there. Nothing is written.`)
  const bindings = Object.fromEntries(
    sides.map((side) => {
      const saw = observeProfile(profile, side, endpoints)
      const operations = new Set<string>([...Object.keys(merged.wrote[side]), ...saw.keys()])
      const entries = [...operations].map((operation): [string, RecordedBinding] => {
        const wrote = own(merged.wrote[side], operation)
        const seen = [...saw].find(([each]) => each === operation)?.[1]
        return [
          operation,
          { ...(wrote !== undefined && { wrote }), ...(seen !== undefined && { saw: seen }) },
        ]
      })
      return [side, Object.fromEntries(entries)]
    }),
  ) as Pick<RecordedProfile, 'portal' | 'tech'>
  const record = { ...asked.record, [name]: { ...bindings, vocabulary: merged.vocabulary } }
  const drift = checkProfile(profile, endpoints, record[name])
  return {
    text,
    record,
    notes: [
      ...merged.kept.map((place) => `Kept as you have it: ${place}.`),
      ...drift.map(
        ({ side, operation }) =>
          `Your own binding of ${side} ${operation} doesn’t fit the document: see --check.`,
      ),
      ...instanceNotes(text, name, origin, served),
    ],
  }
}

function instanceNotes(
  text: string,
  name: string,
  origin: string | null,
  served: { readonly host: string; readonly profile: string } | undefined,
): string[] {
  const instances = listOf(own(JSON.parse(text.replace(/^\uFEFF/, '')), 'instances'))
  const isUsed = instances.some((each) => own(each, 'profile') === name)
  const others = missingProfiles(text)
  return [
    ...(served !== undefined && served.profile !== name
      ? [
          `instances has an entry (${served.host}) that gives ${String(origin)} the profile ${served.profile}. To use the new one, put { "host": "${String(origin)}", "profile": "${name}" } before it, or change its profile to ${name}.`,
        ]
      : []),
    ...(origin === null && !isUsed
      ? [
          `No instance uses the profile ${name} yet. Add one to instances, such as { "host": "https://…", "profile": "${name}" }.`,
        ]
      : []),
    ...(others.length > 0
      ? [`Still to be connected: ${others.join(', ')}. The page doesn’t build until they are.`]
      : []),
  ]
}
