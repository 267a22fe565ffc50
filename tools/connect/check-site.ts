import { checkProfile } from './check-profile'
import { gatherEndpoints } from './gather-documents'
import { liveLines } from './live-lines'
import type { Options } from './options'
import { printable } from './plain-text'
import { recordName } from './record'
import { driftTable } from './report-drift'
import type { SiteFile } from './site-file'
import { resolvedProfile } from './site-mistakes'
import { isWildcard, targetToCheck } from './target'
import { Trouble } from './trouble'
import type { World } from './world'

/**
 * Holds profiles against the documents and writes nothing: that of the instance which is named, or those of all in the
 * site file. Gives 1 where something differs.
 */
export async function checkSite(options: Options, world: World, site: SiteFile): Promise<0 | 1> {
  if (site.text === null) throw new Trouble(`There is no ${site.name} to check.`)
  if (options.address !== null || options.files.length > 0)
    return checkInstance(options, world, site)
  const hosts = new Set(site.instances.map(({ host }) => host))
  const many = [...hosts].filter((host) => isWildcard({ host }))
  for (const host of many)
    world.print(
      `${host} stands for many: check each by its address, npm run connect -- https://… --check`,
    )
  if (many.length === hosts.size)
    throw new Trouble(`${site.name} names no instance by its whole address.`, 2)
  let exitCode: 0 | 1 = 0
  for (const origin of [...hosts].filter((host) => !many.includes(host))) {
    const found = await checkInstance({ ...options, address: new URL(origin), origin }, world, site)
      // One that doesn't answer is no reason to leave the others unchecked.
      .catch((error: unknown) => told(error, world))
    if (found === 1) exitCode = 1
  }
  return exitCode
}

function told(error: unknown, world: World): 1 {
  if (!(error instanceof Trouble)) throw error
  world.print(printable(error.message))
  return 1
}

async function checkInstance(options: Options, world: World, site: SiteFile): Promise<0 | 1> {
  const { documents, endpoints } = await gatherEndpoints(options, world)
  const { origin, profile: name } = targetToCheck(options, site.instances, site.name)
  const profile = resolvedProfile(site.text ?? '', name)
  if (profile === null)
    throw new Trouble(
      `${site.name} has no profile ${name} to check. Run connect without --check to write one, or name another with --profile.`,
    )
  const recorded = Object.hasOwn(site.record, name) ? site.record[name] : undefined
  const found = checkProfile(profile, endpoints, recorded)
  if (recorded === undefined) {
    world.print(
      `There is no record of what the document said when ${name} was written (${recordName(site.name)}): only what the page itself needs can be compared.`,
    )
  }
  const count = Object.keys(profile.portal).length + Object.keys(profile.tech).length
  if (found.length === 0)
    world.print(`The profile ${name} is as the document says: all ${String(count)} bindings.`)
  else {
    world.print(`The profile ${name} and the document differ:`)
    world.print(driftTable(found))
    if (documents.missed.length > 0)
      world.print('What has no such path any more may be in what couldn’t be read.')
  }
  const live = await liveLines({ ...options, origin }, world, profile)
  for (const line of live.lines) world.print(line)
  return found.length === 0 && live.isGood ? 0 : 1
}
