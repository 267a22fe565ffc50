import { applyEdits, modify } from 'jsonc-parser'
import { checkSite } from '../../src/deskdirector/profile'
import type { Mistake } from '../../src/deskdirector/site-file/mistake'
import type { Profile, Site } from '../../src/deskdirector/site'
import { isObject, listOf, objectOf, own, textOf } from './json'

const BUILT_IN = 'copilot'

/** Profiles that an instance names and nobody has written yet: what connect is for. */
export function missingProfiles(text: string): string[] {
  const site = parsed(text)
  const written = Object.keys(objectOf(own(site, 'profiles')))
  const named = listOf(own(site, 'instances')).map((each) => textOf(own(each, 'profile')))
  return [...new Set(named)].filter(
    (name) => name !== '' && name !== BUILT_IN && !written.includes(name),
  )
}

/** What is wrong with a site file, apart from profiles that are still to be written. */
export function siteMistakes(text: string, fileName: string): readonly Mistake[] {
  const checked = checkSite(withEmptyProfiles(text), fileName)
  return checked.ok ? [] : checked.mistakes
}

/** A site as the page is built with it, profiles that are still to be written being empty. */
export function siteOf(text: string): Site | null {
  const checked = checkSite(withEmptyProfiles(text), 'site')
  return checked.ok ? checked.site : null
}

/** One profile as the page gets it, with what it extends; null where there is none of that name. */
export function resolvedProfile(text: string, name: string): Profile | null {
  const site = parsed(text)
  const profiles = own(site, 'profiles')
  const alone = {
    instances: [{ host: 'https://connect.invalid', profile: name }],
    ...(profiles !== undefined && { profiles }),
  }
  const checked = checkSite(JSON.stringify(alone), 'site')
  return checked.ok ? (checked.site.profiles[name] ?? null) : null
}

/** Edited as text, so that a mistake in the file stays where it is. */
function withEmptyProfiles(text: string): string {
  const plain = text.replace(/^\uFEFF/, '')
  const site = parsed(plain)
  const profiles = own(site, 'profiles')
  if (!isObject(site) || (profiles !== undefined && !isObject(profiles))) return text
  return missingProfiles(plain).reduce(
    (edited, name) => applyEdits(edited, modify(edited, ['profiles', name], {}, {})),
    plain,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
