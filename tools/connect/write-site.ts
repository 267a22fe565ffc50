import { createTwoFilesPatch } from 'diff'
import { gatherEndpoints } from './gather-documents'
import { liveLines } from './live-lines'
import type { Options } from './options'
import { oneLine, printable } from './plain-text'
import { planSite } from './plan-site'
import { profileOf, propose, unlookedWords } from './propose'
import { recordName, writeRecord } from './record'
import { proposalLines } from './report-proposals'
import type { SiteFile } from './site-file'
import { resolvedProfile } from './site-mistakes'
import { targetToWrite } from './target'
import { Trouble } from './trouble'
import type { World } from './world'

/** Proposes a profile, shows what it would change and writes it where that is agreed to. Gives 1 for a “no”. */
export async function writeSite(options: Options, world: World, site: SiteFile): Promise<0 | 1> {
  const obstacle = await world.whyUnwritable(site.name)
  if (obstacle !== null)
    throw new Trouble(
      `${oneLine(site.name)} can’t be written: ${obstacle}. Name another file with SITE.`,
    )
  const { documents, endpoints } = await gatherEndpoints(options, world)
  const target = targetToWrite(options, site.instances)
  const proposals = propose(endpoints)
  for (const line of proposalLines(proposals)) world.print(line)
  const unlooked = unlookedWords(proposals)
  if (unlooked !== null) world.print(unlooked)
  const proposed = profileOf(proposals)
  const count = Object.keys(proposed.portal).length + Object.keys(proposed.tech).length
  if (count === 0)
    throw new Trouble('\nNothing in the document is anything the page can use. Nothing is written.')
  const plan = planSite({ site, target, proposed, endpoints, documents })
  const say = (lines: readonly string[]) => {
    for (const line of lines) world.print(printable(line))
  }
  say(['', ...plan.notes, ...plan.outlook])
  const profile = resolvedProfile(plan.text, target.profile)
  const { origin } = target
  if (profile !== null) say((await liveLines({ ...options, origin }, world, profile)).lines)
  const recordFile = recordName(site.name)
  const recordText = writeRecord(plan.record)
  const isSame = plan.text === site.text
  if (isSame && recordText === (await world.readFile(recordFile))) {
    world.print(`${site.name} is as the document says already. Nothing to write.`)
    return 0
  }
  if (isSame) world.print(`${site.name} stays as it is; ${recordFile} is brought up to date.`)
  else world.print(printable(patchOf(site.name, site.text ?? '', plan.text)))
  say(plan.warnings)
  if (!options.isAgreed && !(await agrees(world, isSame ? recordFile : site.name))) {
    world.print('Nothing is written.')
    return 1
  }
  if (!isSame) await world.writeFile(site.name, plan.text)
  await world.writeFile(recordFile, recordText)
  const written = isSame ? recordFile : `${site.name} and ${recordFile}`
  // Once more, below a long diff: this is what somebody has to know.
  say([`Written: ${written}. Put both into your repository.`, ...plan.outcome])
  return 0
}

async function agrees(world: World, fileName: string): Promise<boolean> {
  const answer = await world.ask(`Write ${fileName}? [y/N] `)
  return /^\s*y(es)?\s*$/i.test(answer ?? '')
}

/** The change as a unified diff. */
function patchOf(fileName: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`${fileName} (now)`, `${fileName} (new)`, before, after)
  return patch
    .split('\n')
    .filter((line) => !/^(Index: |={20})/.test(line))
    .join('\n')
}
