import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzip } from '../../../support/unzip'

/** How a command ended, and all that it said. */
interface Ended {
  readonly status: number | null
  readonly said: string
}

const folder = () => mkdtempSync(join(tmpdir(), 'release-'))

/** Runs Node as a person would: nothing of the test run is in its environment. */
function node(words: readonly string[], cwd = '.', site?: string): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1', SITE: site },
  })
  return { status, said: stdout + stderr }
}

/** Makes the archive and unpacks it; gives the folder that was in it. */
export function makeRelease(): string {
  const to = folder()
  const { status, said } = node([
    'node_modules/jiti/lib/jiti-cli.mjs',
    'tools/release/run.ts',
    '--to',
    to,
  ])
  const [archive, ...more] = readdirSync(to)
  if (status !== 0 || archive === undefined || more.length > 0) throw new Error(said)
  for (const [name, bytes] of unzip(readFileSync(join(to, archive)))) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    writeFileSync(join(to, name), bytes)
  }
  return join(to, archive.replace('.zip', ''))
}

/** Builds the page for a site, as `SITE=<site> npm run build` does. */
export function buildFor(site: string): Ended & { readonly page: string } {
  const page = folder()
  const words = ['build', '--configLoader', 'runner', '--outDir', page, '--emptyOutDir']
  return { ...node(['node_modules/vite/bin/vite.js', ...words], '.', site), page }
}

/** `node stamp.mjs <site>`, where the archive was unpacked. */
export function stamp(release: string, site: string): Ended {
  return node([join(release, 'stamp.mjs'), site], '.')
}

/** Writes a `site.json` and gives where it is. */
export function siteFile(site: unknown): string {
  const file = resolve(folder(), 'site.json')
  writeFileSync(file, typeof site === 'string' ? site : JSON.stringify(site))
  return file
}

/** Every file in a folder, by name, as text that differs where a byte does. */
export function filesOf(page: string): Record<string, string> {
  const names = readdirSync(page, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(page, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(page, name), 'latin1')]))
}
