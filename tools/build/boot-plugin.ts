import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { bootFor, brandStyle, documentOf, fillIn, type DocumentParts } from './document'
import { firstScreen } from './first-screen'
import { prerender } from './prerender'
import { readSite } from './read-site'

/** What `npm run release` makes documents of for any other site. */
export const PARTS_FILE = '.cache/document-parts.json'

/**
 * Makes the document: the boot script and the styles inline, the policy above both, and the page's module asked
 * for by the boot script itself, after it has cleaned the address. A tag in the markup could be fetched by the
 * browser's look-ahead before any script ran. What `site.json` says is in the document alone: no file of `assets/`
 * depends on it, so that a release can be given another.
 */
export function bootPlugin(): Plugin {
  return {
    name: 'boot',
    transformIndexHtml: {
      order: 'post',
      async handler(written, { bundle }) {
        const site = readSite()
        const { paint, templates } = await prerender(site.brand)
        const html = written.replace('<!-- templates -->', () => templates)
        if (bundle !== undefined) return documentOf(await partsOf(html, bundle), site, paint)
        const boot = bootFor(
          await bundleBoot({ PAGE_FILES: [], WORDS_FILES: [], LANGUAGE_FILES: {} }),
          site,
        )
        return fillIn(html, site, paint, [
          `<style>${brandStyle(site)}</style>`,
          `<script>${boot}</script>`,
        ])
      },
    },
    buildStart() {
      // A mistake is said before anything is made.
      readSite()
    },
  }
}

async function partsOf(html: string, bundle: Rolldown.OutputBundle): Promise<DocumentParts> {
  const entry = Object.values(bundle).find((file): file is Rolldown.OutputChunk => isEntry(file))
  if (entry === undefined) throw new Error('The build made no entry for the page.')
  const styles = Object.values(bundle).filter((file): file is Rolldown.OutputAsset => isStyle(file))
  const style = styles.map(({ source }) => String(source).trim()).join('')
  for (const { fileName } of styles) Reflect.deleteProperty(bundle, fileName)
  // What the entry imports is asked for beside it, not after it has been read.
  const first = withImports(entry.fileName, bundle)
  const boot = await bundleBoot({
    PAGE_FILES: first.map(addressOf),
    WORDS_FILES: filesNamed(bundle, 'plural'),
    LANGUAGE_FILES: languageFiles(bundle),
  })
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
  const parts = { html: bare, boot, style }
  const site = readSite()
  keepForMeasuring({
    'boot.js': boot,
    'styles.css': style + brandStyle(site),
    'site.json': JSON.stringify([site, firstScreen(site)]),
    'packages.txt': packagesIn(first.map((file) => bundle[file])).join('\n'),
    ...Object.fromEntries(first.map((file) => [`first/${basename(file)}`, codeOf(bundle[file])])),
  })
  writeFileSync(PARTS_FILE, JSON.stringify(parts))
  return parts
}

/** A file with all that it imports, and what that imports: nothing of the first load comes unasked, or uncounted. */
function withImports(
  fileName: string,
  bundle: Rolldown.OutputBundle,
  found = new Set<string>(),
): readonly string[] {
  const file = bundle[fileName]
  if (file?.type === 'chunk' && !found.has(fileName)) {
    found.add(fileName)
    for (const imported of file.imports) withImports(imported, bundle, found)
  }
  return [...found]
}

/** What the boot script asks for by itself: see there. */
interface NamedFiles {
  readonly PAGE_FILES: readonly string[]
  readonly WORDS_FILES: readonly string[]
  readonly LANGUAGE_FILES: Readonly<Record<string, readonly string[]>>
}

/** The boot script as one piece of plain script, which knows those files. `FIRST_SCREEN` is left in it. */
async function bundleBoot(files: NamedFiles): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(files).map(([name, named]) => [name, JSON.stringify(named)]),
  )
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/boot.ts', output: { format: 'iife' } },
    },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const chunk = output.find((file) => file.type === 'chunk')
  if (chunk === undefined) throw new Error('The boot script came out empty.')
  return chunk.code.trim().replace(/;$/, '')
}

/** What the first load is made of, part by part and outside of `dist`, for the size budget. */
function keepForMeasuring(parts: Readonly<Record<string, string>>): void {
  rmSync('.cache/first-load', { recursive: true, force: true })
  mkdirSync('.cache/first-load/first', { recursive: true })
  for (const [name, part] of Object.entries(parts)) {
    writeFileSync(`.cache/first-load/${name}`, part)
  }
}

/** The packages whose code stands in these files. */
function packagesIn(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset | undefined)[]) {
  const ids = files.flatMap((file) => (file?.type === 'chunk' ? file.moduleIds : []))
  const names = ids.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1])
  return [...new Set(names)].filter((name) => name !== undefined).sort()
}

function codeOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string {
  return file?.type === 'chunk' ? file.code : ''
}

const addressOf = (fileName: string) => `./${fileName}`

/** The file of each language's words, by the language. */
function languageFiles(bundle: Rolldown.OutputBundle): NamedFiles['LANGUAGE_FILES'] {
  return Object.fromEntries(
    Object.values(bundle).flatMap((file) => {
      if (file.type !== 'chunk') return []
      const [, language] = /src\/messages\/(\w\w)\.ts$/.exec(file.facadeModuleId ?? '') ?? []
      if (language === undefined) return []
      return [[language, [addressOf(file.fileName)]] as const]
    }),
  )
}

function filesNamed(bundle: Rolldown.OutputBundle, wanted: string): string[] {
  return Object.values(bundle)
    .filter(({ name }) => name === wanted)
    .map(({ fileName }) => addressOf(fileName))
}

function isEntry(file: Rolldown.OutputChunk | Rolldown.OutputAsset): boolean {
  return file.type === 'chunk' && file.isEntry
}

function isStyle(file: Rolldown.OutputChunk | Rolldown.OutputAsset): boolean {
  return file.type === 'asset' && file.fileName.endsWith('.css')
}
