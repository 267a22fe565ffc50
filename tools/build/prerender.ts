import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { build } from 'vite'
import type * as FirstPaintModule from '../../src/app/first-paint'
import type { Site } from '../../src/deskdirector/site'

/**
 * What the document shows before any script has run, and what boot takes copies of: drawn by the page's own components,
 * so that React finds the same when it takes over.
 */
export async function prerender(
  brand: Site['brand'],
): Promise<{ paint: string; templates: string }> {
  const { FirstPaint, FirstTemplates } = await loadFirstPaint()
  return {
    paint: renderToStaticMarkup(createElement(FirstPaint, { brand })),
    templates: renderToStaticMarkup(createElement(FirstTemplates)),
  }
}

/** The components, as Node can run them: React itself stays outside, so that both sides have the same. */
async function loadFirstPaint(): Promise<typeof FirstPaintModule> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      ssr: 'src/app/first-paint.tsx',
      rolldownOptions: { output: { format: 'cjs' } },
    },
  })
  const output = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const chunk = output.find((file) => file.type === 'chunk')
  if (chunk === undefined) throw new Error('The first paint came out empty.')
  const file = resolve('.cache/first-paint.cjs')
  mkdirSync('.cache', { recursive: true })
  writeFileSync(file, chunk.code)
  const load = createRequire(file)
  Reflect.deleteProperty(load.cache, file)
  return load(file) as typeof FirstPaintModule
}
