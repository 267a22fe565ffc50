import { describeMistakes } from '../../src/deskdirector/profile'
import type { Side } from '../../src/session/side'
import { checkProfile, observeProfile } from './check-profile'
import type { Documents } from './documents'
import { editSite, newSite } from './edit-site'
import { elsewhereIn } from './elsewhere'
import type { Endpoint } from './endpoint'
import { entryChange } from './entry'
import { servingLines, warningLines } from './handover'
import { own } from './json'
import { mergeProfile } from './merge-profile'
import { sides, type ProposedProfile } from './propose'
import type { ConnectRecord, RecordedBinding, RecordedProfile } from './record'
import type { SiteFile } from './site-file'
import { missingProfiles, resolvedProfile, siteMistakes, siteOf } from './site-mistakes'
import type { Target } from './target'
import { Trouble } from './trouble'
import { vouchedFor, vouchedLines, withVouched } from './vouched'

/** What connect would write. */
export interface SitePlan {
  readonly text: string
  readonly record: ConnectRecord
  /** Words for the deployer: what was kept. */
  readonly notes: readonly string[]
  /** What to mind before it is written. */
  readonly warnings: readonly string[]
  /** What will be left to do, and last whom the profile will serve; `outcome` is the same once it is written. */
  readonly outlook: readonly string[]
  readonly outcome: readonly string[]
}

/** Plans a site file in which the proposed profile serves the instance. Nothing that a person edited is touched. */
export function planSite(asked: {
  readonly site: SiteFile
  readonly target: Target
  readonly proposed: ProposedProfile
  readonly endpoints: readonly Endpoint[]
  readonly documents: Documents
}): SitePlan {
  const { site, target, endpoints, documents } = asked
  const { origin, profile: name } = target
  const before = site.text ?? newSite(origin ?? '', name)
  const current = own(own(JSON.parse(before.replace(/^\uFEFF/, '')), 'profiles'), name)
  const recorded = Object.hasOwn(site.record, name) ? site.record[name] : undefined
  const vouched = vouchedFor(asked.proposed, endpoints, recorded)
  const proposed = withVouched(asked.proposed, vouched)
  const merged = mergeProfile(current, proposed, recorded, elsewhereIn(documents, endpoints))
  const instances = siteOf(before)?.instances ?? []
  const entry = origin === null ? null : entryChange(instances, origin, name)
  const text = editSite(before, name, merged.changes, entry)
  const mistakes = siteMistakes(text, site.name)
  if (mistakes.length > 0) {
    throw new Trouble(
      `What connect would write has a mistake, so nothing is written.\n${describeMistakes(site.name, mistakes)}`,
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
        const now = [...saw].find(([each]) => each === operation)?.[1]
        // Of what isn't in these documents, what an earlier one said still holds.
        const seen = now ?? recorded?.[side][operation]?.saw
        return [
          operation,
          { ...(wrote !== undefined && { wrote }), ...(seen !== undefined && { saw: seen }) },
        ]
      })
      return [side, Object.fromEntries(entries)]
    }),
  ) as Pick<RecordedProfile, 'portal' | 'tech'>
  const record = { ...site.record, [name]: { ...bindings, vocabulary: merged.vocabulary } }
  const known = [...merged.stayed, ...vouched.map(nameOf)]
  const drift = checkProfile(profile, endpoints, record[name]).filter(
    (each) => !known.includes(nameOf(each)),
  )
  const others = missingProfiles(text)
  const handover = { target, before: site.text ?? '', after: text }
  const left = [
    ...documents.missed.map((line) => `Not read: ${line}.`),
    ...(others.length > 0
      ? [`Still to be connected: ${others.join(', ')}. The page doesn’t build until they are.`]
      : []),
  ]
  return {
    text,
    record,
    notes: [
      ...target.notes,
      ...vouchedLines(vouched.filter((each) => !merged.kept.includes(nameOf(each)))),
      ...merged.kept.map((place) => `Kept as you have it: ${place}.`),
      ...(merged.stayed.length > 0
        ? [
            `Not in what was read, so another document may have it, and it stays: ${merged.stayed.join(', ')}. Take out of ${site.name} what your instance has no longer.`,
          ]
        : []),
      ...drift.map(
        ({ side, operation }) =>
          `Your own binding of ${side} ${operation} doesn’t fit the document: see --check.`,
      ),
    ],
    warnings: warningLines(handover),
    outlook: [...left, ...servingLines(handover, text === site.text)],
    outcome: [...left, ...servingLines(handover, true)],
  }
}

function nameOf(each: { readonly side: Side; readonly operation: string }): string {
  return `${each.side} ${each.operation}`
}
