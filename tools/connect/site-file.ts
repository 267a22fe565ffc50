import { describeMistakes } from '../../src/deskdirector/profile'
import type { Site } from '../../src/deskdirector/site'
import { readRecord, recordName, type ConnectRecord } from './record'
import { siteMistakes, siteOf } from './site-mistakes'
import { Trouble } from './trouble'
import type { World } from './world'

/** The site file as it is, and what connect remembers of it. */
export interface SiteFile {
  readonly name: string
  /** Null where there is none. */
  readonly text: string | null
  readonly instances: Site['instances']
  readonly record: ConnectRecord
}

/** Reads `site.json`, or what `SITE` names; throws `Trouble` with every mistake in it. */
export async function readSite(world: World): Promise<SiteFile> {
  const name = world.env['SITE'] || 'site.json'
  const text = await world.readFile(name)
  const mistakes = text === null ? [] : siteMistakes(text, name)
  if (mistakes.length > 0) throw new Trouble(describeMistakes(name, mistakes))
  const recordFile = recordName(name)
  const record = readRecord(recordFile, await world.readFile(recordFile))
  const instances = text === null ? [] : (siteOf(text)?.instances ?? [])
  return { name, text, instances, record }
}
