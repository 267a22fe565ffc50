import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { PARTS_FILE } from '../build/boot-plugin'
import type { DocumentParts } from '../build/document'
import { buildStamp } from './build-stamp'
import { zip, type Packed } from './zip'

const PAGE = '.cache/release/dist'

/**
 * `npm run release`: a zip for who has Node and none of its tools: the built page, and a script that writes another
 * `site.json` into it. `--to <folder>`: somewhere else than `release/`.
 */
async function release(folder: string): Promise<string> {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: PAGE, emptyOutDir: true },
  })
  const parts = JSON.parse(readFileSync(PARTS_FILE, 'utf8')) as DocumentParts
  const { script, licenses } = await buildStamp(parts)
  const top = `${name}-${version}`
  const readme = readFileSync('tools/release/README.txt', 'utf8').replace('{{version}}', version)
  const files: Packed[] = [
    // Windows' own editor is where it will be opened.
    text('README.txt', readme.replaceAll('\n', '\r\n')),
    text('LICENSE', readFileSync('LICENSE', 'utf8')),
    text('hosting.md', readFileSync('docs/hosting.md', 'utf8')),
    text('licenses.md', licenses),
    text('stamp.mjs', script),
    // What the page beside it was built with.
    text('site.json', readFileSync(process.env['SITE'] ?? 'site.json', 'utf8')),
    text('site.schema.json', readFileSync('site.schema.json', 'utf8')),
    ...filesIn(PAGE).map((file) => ({
      name: `dist/${file}`,
      bytes: readFileSync(join(PAGE, file)),
    })),
  ]
  const archive = join(folder, `${top}.zip`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(archive, zip(files.map((file) => ({ ...file, name: `${top}/${file.name}` }))))
  return archive
}

interface PackageFile {
  readonly name: string
  readonly version: string
}

const text = (name: string, of: string): Packed => ({ name, bytes: Buffer.from(of) })

/** Names from the folder, sorted, with `/` between folders on any system. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
}

const at = process.argv.indexOf('--to')
const archive = await release((at !== -1 && process.argv[at + 1]) || 'release')
process.stdout.write(`${archive} (${Math.round(statSync(archive).size / 1000)} kB) is made.\n`)
