import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { build } from 'vite'
import type { Scenario } from '../scenarios'
import { buildNaive } from './build-naive'
import { buildSample } from './build-sample'
import { buildVariants } from './build-variants'

/** Where the static host of the bench has its files. */
export const SITE_FOLDER = '.cache/bench/site'

/** Builds the pages that the scenarios load; this project's own by its own configuration, for the site of `SITE`. */
export async function buildPages(scenarios: readonly Scenario[]): Promise<void> {
  rmSync(SITE_FOLDER, { recursive: true, force: true })
  mkdirSync(SITE_FOLDER, { recursive: true })
  for (const page of ['limit.html', 'list.html']) {
    cpSync(`test/bench/pages/${page}`, `${SITE_FOLDER}/${page}`)
  }
  const isLoaded = (folder: string) => scenarios.some(({ path }) => path.startsWith(folder))
  if (isLoaded('/naive/')) await buildNaive(`${SITE_FOLDER}/naive`)
  if (isLoaded('/sample/')) await buildSample(`${SITE_FOLDER}/sample`)
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: `${SITE_FOLDER}/page`, emptyOutDir: true },
  })
  if (['once', 'after', 'linked'].some((variant) => isLoaded(`/page/${variant}`)))
    await buildVariants(`${SITE_FOLDER}/page`)
}
