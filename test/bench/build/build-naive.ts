import react from '@vitejs/plugin-react'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'vite'
import { routerPlugin } from '../../../tools/build/router-plugin'

const root = resolve('test/bench/naive')

/** How a document asks for the bundle, as the build leaves it. */
const TAG = /<script type="module"[^>]* src="([^"]+)"><\/script>/

/**
 * Builds the React page that a tutorial would lead to, the one whose document fetches early, and the one whose document
 * draws the first rows, too: that asks for its bundle at once, at low priority, or after the answer.
 */
export async function buildNaive(outDir: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    // Without, it has the router's development build: this page would be compared with what it left out itself.
    plugins: [react(), routerPlugin()],
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      rolldownOptions: { input: ['index', 'early', 'rows'].map((name) => `${root}/${name}.html`) },
    },
  })
  const rows = readFileSync(`${outDir}/rows.html`, 'utf8')
  const [tag, file] = TAG.exec(rows) ?? []
  if (tag === undefined) throw new Error('The naive page asks for no bundle.')
  const low = tag.replace('<script', '<script fetchpriority="low"')
  const after = `<script>window.earlyTickets.then(() => import('${file}'))</script>`
  writeFileSync(`${outDir}/rows-low.html`, rows.replace(tag, low))
  writeFileSync(`${outDir}/rows-after.html`, rows.replace(tag, after))
}
