import type { Site } from '../../src/deskdirector/site'
import { builtInNames } from '../../src/deskdirector/site-file/built-in-profiles'
import { matchInstance } from '../../src/session/allowed-origin'
import { oneLine } from './plain-text'
import type { Options } from './options'
import { Trouble } from './trouble'

type Instances = Site['instances']

/** What a run is about. */
export interface Target {
  /** The instance's origin; null where only the profile is known. */
  readonly origin: string | null
  readonly profile: string
  /** What the reader should know of the name. */
  readonly notes: readonly string[]
}

/**
 * The profile to write: as asked for, or else the one that serves the instance. The built-in one can't be written,
 * so an instance that it serves gets one of its own, named after its host.
 */
export function targetToWrite(options: Options, instances: Instances): Target {
  const origin = originOf(options, instances)
  const asked = options.profile
  if (asked !== null && builtInNames.includes(asked)) {
    throw new Trouble(
      `${asked} is the name of a built-in profile. Give yours another: --profile NAME`,
      2,
    )
  }
  if (asked !== null && (origin !== null || instances.length > 0))
    return { origin, profile: asked, notes: [] }
  if (origin === null) throw unknownInstance(options)
  const served = matchInstance(origin, instances)?.profile
  if (served !== undefined && !builtInNames.includes(served))
    return { origin, profile: served, notes: [] }
  const { hostname, host } = new URL(origin)
  const short = nameOf(hostname.split('.')[0] ?? '')
  const isTaken =
    builtInNames.includes(short) ||
    instances.some((each) => each.profile === short && each.host !== origin)
  if (!isTaken) return { origin, profile: short, notes: [] }
  const profile = nameOf(host)
  return {
    origin,
    profile,
    notes: [`The name ${short} is taken, so the profile is called ${profile}.`],
  }
}

/** The profile to check: as asked for, or else the one that serves the instance. */
export function targetToCheck(options: Options, instances: Instances, fileName: string): Target {
  const origin = originOf(options, instances)
  if (options.profile !== null) return { origin, profile: options.profile, notes: [] }
  if (origin === null) throw unknownInstance(options)
  const served = matchInstance(origin, instances)
  if (served === undefined)
    throw new Trouble(
      `${fileName} has no instance ${origin}, so there is no profile to check. Run connect without --check to write one, or name one with --profile.`,
    )
  return { origin, profile: served.profile, notes: [] }
}

/** Whether an entry stands for many hosts. */
export function isWildcard({ host }: { readonly host: string }): boolean {
  return host.includes('*')
}

/** Files are of the instance that the site file lists, where it lists one alone. */
function originOf({ origin }: Options, instances: Instances): string | null {
  const [only, ...others] = instances
  const isOne = only !== undefined && others.length === 0 && !isWildcard(only)
  return origin ?? (isOne ? only.host : null)
}

function unknownInstance({ files }: Options): Trouble {
  const names = files.map((file) => oneLine(file)).join(', ')
  return new Trouble(
    `Say which instance ${names} ${files.length > 1 ? 'are' : 'is'} of: --instance https://…`,
    2,
  )
}

/** A part of a host in the letters that a profile's name may have. */
function nameOf(host: string): string {
  const name = host
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[^a-z\d]+/i, '')
    .slice(0, 60)
  return name || 'instance'
}
