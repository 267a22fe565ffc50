import { readFileSync, writeFileSync } from 'node:fs'
import { PARTS_FILE } from '../../../tools/build/boot-plugin'
import { documentOf, type DocumentParts } from '../../../tools/build/document'
import { prerender } from '../../../tools/build/prerender'
import { readSite } from '../../../tools/build/read-site'

/** What boot asks for once the document is parsed, as the build writes it there, and what it does once the list's rows stand. */
const PAGE_FILES = /\[`[^\]`]*\/index-[^\]]*\]/
const ROWS_STAND = 'new Date().toLocaleString()'

/** Documents of this page that do one thing otherwise, beside its own: what was decided is measured, not remembered. */
export async function buildVariants(outDir: string): Promise<void> {
  const parts = JSON.parse(readFileSync(PARTS_FILE, 'utf8')) as DocumentParts
  const site = readSite()
  const { paint } = await prerender(site.brand)
  const write = (name: string, variant: DocumentParts) =>
    writeFileSync(`${outDir}/${name}.html`, documentOf(variant, site, paint))
  write('after', { ...parts, boot: bundleAfterRows(parts.boot) })
  writeFileSync(`${outDir}/assets/first.css`, parts.style)
  const link = '<link rel="stylesheet" href="./assets/first.css" />'
  const html = parts.html.replace('<!-- boot -->', `<!-- boot -->${link}`)
  write('linked', { ...parts, html, style: '' })
  write('once', { ...parts, html: bundleAtOnce(parts) })
}

/** Asked for in the markup, ahead of all that boot does. */
function bundleAtOnce({ html, boot }: DocumentParts): string {
  const files = [...(PAGE_FILES.exec(boot)?.[0] ?? '').matchAll(/[^`]+\.js/g)]
  if (files.length === 0) throw new Error('Boot is written otherwise.')
  const links = files.map(([file]) => `<link rel="modulepreload" href="${file}" />`).join('')
  return html.replace('<!-- boot -->', `${links}<!-- boot -->`)
}

function bundleAfterRows(boot: string): string {
  const [page] = PAGE_FILES.exec(boot) ?? []
  if (page === undefined || !boot.includes(ROWS_STAND))
    throw new Error('Boot is written otherwise.')
  const late = `for(const file of ${page})import(file);${ROWS_STAND}`
  return boot.replace(page, '[]').replace(ROWS_STAND, () => late)
}
