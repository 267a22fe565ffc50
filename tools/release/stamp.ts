import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FirstPaint } from '../../src/app/first-paint'
import { documentOf, type DocumentParts } from '../build/document'
import { readSite } from '../build/read-site'
import { headerPlan } from '../hosting/headers'
import { kits } from '../hosting/kits'

/** What the document is made of; the release writes it in. */
declare const DOCUMENT_PARTS: DocumentParts

/**
 * `node stamp.mjs [site.json]`: writes a site into the built page beside this script, as the build would have done,
 * whatever site it held before. A mistake is said in the build's own words, and nothing is written.
 *
 * @returns what was done. Throws where the site has a mistake, or the page isn't there.
 */
function stamp(here: string, word = join(here, 'site.json')): string {
  const site = readSite(resolve(word), 'Name the file: node stamp.mjs site.json')
  const page = join(here, 'dist')
  if (!existsSync(join(page, 'assets')))
    throw new Error(
      `There is no built page in ${page}. Unpack the whole archive, and stamp it there.`,
    )
  const paint = renderToStaticMarkup(createElement(FirstPaint, { brand: site.brand }))
  const files = [
    { file: 'index.html', text: documentOf(DOCUMENT_PARTS, site, paint) },
    ...kits(headerPlan(site), readdirSync(join(page, 'assets'))),
  ]
  for (const { file, text } of files) {
    mkdirSync(dirname(join(page, file)), { recursive: true })
    writeFileSync(join(page, file), text)
  }
  const hosts = site.instances.map(({ host }) => host).join(', ')
  return `${relative('.', page)} is ready for your host. It speaks to ${hosts}.`
}

try {
  process.stdout.write(`${stamp(import.meta.dirname, process.argv[2])}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
