import type { Site } from '../../src/deskdirector/site'
import { matchInstance } from '../../src/session/allowed-origin'
import { own } from './json'
import { sides } from './propose'
import { resolvedProfile, siteOf } from './site-mistakes'
import type { Target } from './target'

/** A site file before and after connect wrote a profile for an instance. */
interface Handover {
  readonly target: Target
  readonly before: string
  readonly after: string
}

/**
 * Whom the profile serves, in words, ahead of that what the one before it bound and it doesn't.
 *
 * @param isWritten whether it does already, and not only if it is written.
 */
export function servingLines(handover: Handover, isWritten: boolean): string[] {
  const { target, after } = handover
  const name = target.profile
  const hosts = hostsOf(instancesIn(after), name)
  if (hosts.length === 0) {
    return [
      `No instance uses the profile ${name} yet. Add one to instances, such as { "host": "https://…", "profile": "${name}" }.`,
    ]
  }
  const before = servedBefore(handover)
  const until = before === undefined || before === name ? '' : ` (${before} until now)`
  const serves = isWritten ? 'serves' : 'will serve'
  return [...lostLines(handover), `The profile ${name} ${serves} ${hosts.join(', ')}${until}.`]
}

/** What to mind before anything is written: the profile that was asked for may be another instance's. */
export function warningLines(handover: Handover): string[] {
  const { target, before } = handover
  const name = target.profile
  if (target.origin === null || servedBefore(handover) === name) return []
  const others = hostsOf(instancesIn(before), name)
  if (others.length === 0 || resolvedProfile(before, name) === null) return []
  return [
    `Mind: the profile ${name} serves ${others.join(', ')} now, and what is written here changes that too.`,
  ]
}

function lostLines(handover: Handover): string[] {
  const { target, before, after } = handover
  const served = servedBefore(handover)
  if (served === undefined || served === target.profile) return []
  const had = resolvedProfile(before, served)
  const has = resolvedProfile(after, target.profile)
  const lost = sides.flatMap((side) =>
    Object.keys(had?.[side] ?? {})
      .filter((operation) => own(has?.[side], operation) === undefined)
      .map((operation) => `${side} ${operation}`),
  )
  return lost.length > 0
    ? [
        `Bound by ${served} until now, and not by ${target.profile}: ${lost.join(', ')}. Whatever of it your instance has all the same, bind yourself.`,
      ]
    : []
}

/** The profile by which the instance is served until now. */
function servedBefore({ target, before }: Handover): string | undefined {
  return target.origin === null
    ? undefined
    : matchInstance(target.origin, instancesIn(before))?.profile
}

function instancesIn(text: string): Site['instances'] {
  return siteOf(text)?.instances ?? []
}

function hostsOf(instances: Site['instances'], profile: string): string[] {
  return instances.filter((each) => each.profile === profile).map(({ host }) => host)
}
