import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FirstPaint } from '../../src/app/first-paint'
import { documentOf, type DocumentParts } from '../build/document'
import { readSite } from '../build/read-site'
import { headerPlan } from '../hosting/headers'
import { kits } from '../hosting/kits'
import { limitWarnings } from '../hosting/limits'
import { scriptsAmong, writeAll } from './write-all'

/** What the document is made of; the release writes it in. */
declare const DOCUMENT_PARTS: DocumentParts

/**
 * `node stamp.mjs [site.json]`: writes a site into the built page beside this script, as the build would have done,
 * whatever site it held before. A mistake is said in the build's own words, and nothing is written. What a host won't
 * take is said beside it.
 *
 * @returns what was done. Throws where the site has a mistake, the page isn't there, or a file can't be written.
 */
function stamp(here: string, word = join(here, 'site.json')): string {
  const site = readSite(resolve(word), 'Name the file: node stamp.mjs site.json')
  const page = join(here, 'dist')
  if (!existsSync(join(page, 'assets')))
    throw new Error(
      `There is no built page in ${page}. Unpack the whole archive, and stamp it there.`,
    )
  const paint = renderToStaticMarkup(createElement(FirstPaint, { brand: site.brand }))
  const plan = headerPlan(site)
  const made = kits(plan, scriptsAmong(readdirSync(join(page, 'assets'))))
  // The document last: where a file can't be written, the page still opens as the site that it was.
  writeAll(page, [...made, { file: 'index.html', text: documentOf(DOCUMENT_PARTS, site, paint) }])
  for (const warning of limitWarnings(plan, made)) process.stderr.write(`Mind: ${warning}\n`)
  const hosts = site.instances.map(({ host }) => host).join(', ')
  return `${relative('.', page)} is ready for your host. It speaks to ${hosts}.`
}

try {
  process.stdout.write(`${stamp(import.meta.dirname, process.argv[2])}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
