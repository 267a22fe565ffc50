import type { Binding } from '../binding'
import type { Bindings, Profile } from '../site'
import { suggestion } from './did-you-mean'
import { mistakeAt, say, type Mistake } from './mistake'
import type { WrittenProfile } from './profile-schema'

/** Profiles by name, with `extends` followed, and what was wrong with following it. */
export function resolveProfiles(written: ReadonlyMap<string, WrittenProfile>): {
  readonly profiles: ReadonlyMap<string, Profile>
  readonly mistakes: readonly Mistake[]
} {
  const profiles = new Map<string, Profile>()
  const mistakes: Mistake[] = []
  const inCircle = new Set<string>()
  for (const name of written.keys()) {
    const chain = chainOf(name, written)
    const last = chain.at(-1) ?? name
    const next = written.get(last)?.extends
    const known = next !== undefined && written.has(next)
    // Each is said once, though every profile further up the chain runs into it too.
    if (next !== undefined && !known && last === name) {
      mistakes.push(unknownBase(name, next, [...written.keys()]))
    }
    if (known && !inCircle.has(next)) {
      const members = chain.slice(chain.indexOf(next))
      mistakes.push(circle(members))
      for (const member of members) inCircle.add(member)
    }
    profiles.set(name, chain.map((member) => written.get(member)).reduceRight(laidOver, NOTHING))
  }
  return { profiles, mistakes }
}

const NOTHING: Profile = { portal: {}, tech: {}, vocabulary: {} }

/** A profile, what it extends, what that extends …, up to one that extends nothing known or new. */
function chainOf(name: string, written: ReadonlyMap<string, WrittenProfile>): string[] {
  const chain = new Set<string>()
  for (let next: string | undefined = name; next !== undefined && written.has(next);) {
    if (chain.has(next)) break
    chain.add(next)
    next = written.get(next)?.extends
  }
  return [...chain]
}

/** A profile over the one it extends: its bindings instead of the other's, its names before the other's. */
function laidOver(base: Profile, own: WrittenProfile | undefined): Profile {
  if (own === undefined) return base
  const vocabulary: Record<string, readonly string[]> = { ...base.vocabulary }
  for (const [key, paths] of Object.entries(own.vocabulary)) {
    vocabulary[key] = [...(paths ?? []), ...(base.vocabulary[key] ?? [])]
  }
  return {
    portal: bound(base.portal, own.portal),
    tech: bound(base.tech, own.tech),
    vocabulary,
  }
}

function bound(base: Bindings, own: WrittenProfile['portal']): Bindings {
  const all = Object.entries<Binding | null | undefined>({ ...base, ...own })
  return Object.fromEntries(all.filter((entry): entry is [string, Binding] => Boolean(entry[1])))
}

function unknownBase(name: string, base: string, known: readonly string[]): Mistake {
  return mistakeAt(
    ['profiles', name, 'extends'],
    say(`There is no profile ${base}.`, suggestion(base, known)),
  )
}

function circle(members: readonly string[]): Mistake {
  const [name = ''] = members
  return mistakeAt(
    ['profiles', name, 'extends'],
    say(
      `These extend each other in a circle: ${[...members, name].join(' → ')}.`,
      'Take extends out of one of them.',
    ),
  )
}
