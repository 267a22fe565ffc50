import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname, resolve } from 'node:path'
import { flavours, type Flavour } from '../../test/local-deskdirector/flavour'
import { openApiFor } from '../../test/local-deskdirector/openapi/open-api-for'

/** A local instance as a `site.json` lists it. */
export interface DemoInstance {
  readonly host: string
  readonly profile: string
}

/**
 * Writes the `site.json` of the demo and of the tests: local instances alone, with profiles that connect makes of
 * the flavours' documents, as anybody would of their own instance's.
 *
 * @param name tells the files of several runs apart.
 * @returns the file, for the environment variable `SITE`.
 */
export function writeDemoSite(
  name: string,
  instances: readonly DemoInstance[],
  more: object = {},
): string {
  const file = resolve('.cache', `site-${name}.json`)
  const site = {
    instances,
    brand: { name: 'Lantern IT', accent: '#3157d5', logo: null },
    frameAncestors: instances.map(({ host }) => host),
    ...more,
  }
  mkdirSync('.cache', { recursive: true })
  writeFileSync(file, JSON.stringify(site, null, 2))
  for (const flavour of flavours) {
    if (instances.some(({ profile }) => profile === flavour)) connectFlavour(file, name, flavour)
  }
  return file
}

/** What `npm run connect -- <document> --profile <flavour> --yes` does. */
function connectFlavour(site: string, name: string, flavour: Flavour): void {
  const document = resolve('.cache', `${name}-${flavour}.json`)
  writeFileSync(document, JSON.stringify(openApiFor(flavour)))
  const jiti = join(
    dirname(createRequire(import.meta.url).resolve('jiti/package.json')),
    'lib/jiti-cli.mjs',
  )
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [jiti, 'tools/connect/run.ts', document, '--profile', flavour, '--yes'],
    { env: { ...process.env, SITE: site }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`connect made no profile ${flavour}.\n${stdout}\n${stderr}`)
}
