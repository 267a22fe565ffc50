import tailwindcss from '@tailwindcss/vite'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { build } from 'vite'
import { sampleClasses } from './sample-classes'

const require = createRequire(import.meta.url)

/**
 * Puts together what DeskDirector's sample page is made of: jQuery, lodash and the whole of Tailwind 1.2 as one style
 * sheet. Tailwind 1.2 itself would bring 62 packages into the lock file for one file of CSS, so the sheet is compiled by
 * the Tailwind that is here already, from the families of utilities that the old one has by default: longer as text than
 * the old one's, and no heavier over the wire.
 */
export async function buildSample(outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true })
  cpSync('test/bench/pages/sample.html', `${outDir}/index.html`)
  cpSync(require.resolve('jquery/dist/jquery.min.js'), `${outDir}/jquery.min.js`)
  cpSync(require.resolve('lodash/lodash.min.js'), `${outDir}/lodash.min.js`)
  const source = resolve('.cache/bench/tailwind.css')
  const inlined = sampleClasses().map((classes) => `@source inline('${classes}');`)
  writeFileSync(source, ["@import 'tailwindcss' source(none);", ...inlined].join('\n'))
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [tailwindcss()],
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: { input: source, output: { assetFileNames: 'tailwind.css' } },
    },
  })
}
