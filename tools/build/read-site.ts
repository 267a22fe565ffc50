import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { checkSite, describeMistakes } from '../../src/deskdirector/profile'
import type { Site } from '../../src/deskdirector/site'

/** Where the deployer's file is: `SITE` names another one, absolute or from the project's folder. */
function siteFile(): string {
  return resolve(process.env['SITE'] ?? 'site.json')
}

/**
 * Reads and checks `site.json`; throws with every mistake, each with its path in the file and its fix.
 *
 * @param otherwise what to do where there is no such file.
 */
export function readSite(
  file = siteFile(),
  otherwise = 'Set SITE to the file that names your instances.',
): Site {
  const name = relative('.', file)
  const checked = checkSite(readText(file, otherwise), name)
  if (!checked.ok) throw plainError(describeMistakes(name, checked.mistakes))
  return checked.site
}

/** An error about the deployer's file: where in our code it was found is of no use to them. */
function plainError(message: string): Error {
  const error = new Error(message)
  error.stack = ''
  return error
}

/** What an editor has put before the text to say that it is UTF-8 isn't part of it. */
function readText(file: string, otherwise: string): string {
  const bytes = readBytes(file, otherwise)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Read with a mark for each letter that isn't, a name like Café would go into the page as Caf\ufffd.
    throw plainError(`${file} is no UTF-8 text. Save it with that encoding.`)
  }
}

function readBytes(file: string, otherwise: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw plainError(`There is no ${file}. ${otherwise}`)
  }
}
