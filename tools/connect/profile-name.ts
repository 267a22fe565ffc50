import { matchInstance } from '../../src/session/allowed-origin'
import type { NamedDocument } from './find-documents'
import { listOf, own, textOf, type JsonObject } from './json'
import type { Options } from './options'
import { missingProfiles, siteOf } from './site-mistakes'
import { Trouble } from './trouble'

/**
 * What the profile is called: as asked for, or else as the instance’s entry names a profile that isn’t written
 * yet, or else after the host, or the file.
 */
export function profileName(
  { profile, origin, files, isCheck }: Options,
  siteText: string | null,
  documents: readonly NamedDocument[],
): string {
  const entry =
    origin === null || siteText === null
      ? undefined
      : matchInstance(origin, siteOf(siteText)?.instances ?? [])
  const isAwaited = entry !== undefined && missingProfiles(siteText ?? '').includes(entry.profile)
  const host = origin === null ? hostOf(documents[0]?.root) : new URL(origin).hostname
  const file = (files[0] ?? '')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/(\.(swagger|openapi))?\.\w+$/i, '')
  const name =
    profile ??
    (isAwaited ? entry.profile : undefined) ??
    (host?.split('.')[0] || file || 'instance')
  const safe =
    name
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[^a-z\d]+/i, '')
      .slice(0, 60) || 'instance'
  if (safe === 'copilot' && !isCheck) {
    throw new Trouble(
      'copilot is the name of the built-in profile. Give yours another: --profile NAME',
      2,
    )
  }
  return safe
}

/** The host that a document says it is of. */
function hostOf(root: JsonObject | undefined): string | undefined {
  const url =
    textOf(own(listOf(root?.['servers'])[0], 'url')) || `https://${textOf(root?.['host'])}`
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return /^[a-z\d-]+(\.[a-z\d-]+)*$/i.test(host) && !/^[\d.]+$/.test(host) ? host : undefined
}
