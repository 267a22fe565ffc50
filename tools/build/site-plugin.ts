import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { checkSite, describeMistakes } from '../../src/deskdirector/profile'
import type { Site } from '../../src/deskdirector/site'
import { firstScreen } from './first-screen'

/** Where the deployer's file is: `SITE` names another one, absolute or from the project's folder. */
function siteFile(): string {
  return resolve(process.env['SITE'] ?? 'site.json')
}

/** Reads and checks `site.json`; throws with every mistake, each with its path in the file and its fix. */
export function readSite(file = siteFile()): Site {
  const name = relative('.', file)
  const checked = checkSite(readText(file), name)
  if (!checked.ok) throw plainError(describeMistakes(name, checked.mistakes))
  return checked.site
}

/** An error about the deployer's file: where in our code it was found is of no use to them. */
function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}

/**
 * Serves `virtual:site` and its smaller part for the boot script, `virtual:first-screen`.
 * Read at build time, so that no request stands before the first call to the instance.
 */
export function sitePlugin(): Plugin {
  const modules: Record<string, (site: Site) => unknown> = {
    'virtual:site': (site) => site,
    'virtual:first-screen': firstScreen,
  }
  return {
    name: 'site',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)]
      if (make === undefined || !id.startsWith('\0')) return undefined
      this.addWatchFile(siteFile())
      return `export const site = ${JSON.stringify(make(readSite()))}`
    },
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw plainError(`There is no ${file}. Set SITE to the file that names your instances.`)
  }
}
