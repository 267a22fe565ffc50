import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes the `site.json` of the demo and of the tests: one instance, the local one.
 *
 * @param name tells the files of several runs apart.
 * @returns the file, for the environment variable `SITE`.
 */
export function writeDemoSite(name: string, instance: string, more: object = {}): string {
  const file = resolve('.cache', `site-${name}.json`)
  const site = {
    instances: [{ host: instance, profile: 'copilot' }],
    brand: { name: 'Lantern IT', accent: '#3157d5', logo: null },
    frameAncestors: [instance],
    ...more,
  }
  mkdirSync('.cache', { recursive: true })
  writeFileSync(file, JSON.stringify(site, null, 2))
  return file
}
