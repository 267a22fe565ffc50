import * as v from 'valibot'
import type { Site } from './site'
import { builtInProfiles } from './site-file/built-in-profiles'
import { suggestion } from './site-file/did-you-mean'
import { syntaxMistake } from './site-file/json-syntax'
import { mistakeAt, say, type Mistake } from './site-file/mistake'
import { resolveProfiles } from './site-file/resolve-profiles'
import { siteSchema } from './site-file/site-schema'
import { unreadTickets } from './site-file/unread-tickets'

export type CheckedSite =
  | { readonly ok: true; readonly site: Site }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/**
 * Reads the text of a `site.json`: what the page is built with, or everything wrong with it.
 * Never throws. Only the build and the tools use it; the page gets what it gives.
 */
export function checkSite(text: string, fileName: string): CheckedSite {
  const syntax = syntaxMistake(text, fileName)
  if (syntax !== null) return { ok: false, mistakes: [syntax] }
  const parsed = v.safeParse(siteSchema, JSON.parse(text.replace(/^\uFEFF/, '')))
  if (!parsed.success) {
    const mistakes = parsed.issues.map(({ path, message }) =>
      mistakeAt(path?.map(({ key }) => key) ?? [], message),
    )
    return { ok: false, mistakes }
  }
  const { instances, session, drafts, uploads, polling, canned, brand } = parsed.output
  // A portal that nobody named stands on its instance's own host, and shows nothing where that may not frame the page.
  const frameAncestors = parsed.output.frameAncestors ?? instances.map(({ host }) => host)
  const written = Object.entries(parsed.output.profiles)
  const { profiles, mistakes } = resolveProfiles(new Map([...builtInProfiles, ...written]))
  const used = [...profiles].filter(([name]) => instances.some(({ profile }) => profile === name))
  const all = [...mistakes, ...unknownProfiles(instances, profiles), ...unreadTickets(used)]
  if (all.length > 0) return { ok: false, mistakes: all }
  const site = { instances, session, drafts, uploads, polling, canned, brand, frameAncestors }
  return { ok: true, site: { ...site, profiles: Object.fromEntries(used) } }
}

/** Mistakes as a failed build shows them: the file, and for each where it is, what is wrong and the fix. */
export function describeMistakes(fileName: string, mistakes: readonly Mistake[]): string {
  const count = mistakes.length === 1 ? '1 mistake' : `${String(mistakes.length)} mistakes`
  const lines = mistakes.map(
    ({ path, problem, fix }) => `  ${path || 'the file'}: ${problem} ${fix}`,
  )
  return [`${fileName} has ${count}:`, ...lines].join('\n')
}

function unknownProfiles(
  instances: Site['instances'],
  profiles: ReadonlyMap<string, unknown>,
): Mistake[] {
  return instances.flatMap(({ profile }, index) =>
    profiles.has(profile)
      ? []
      : mistakeAt(
          ['instances', index, 'profile'],
          say(`There is no profile ${profile}.`, suggestion(profile, [...profiles.keys()])),
        ),
  )
}
