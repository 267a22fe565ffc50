import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from '../e2e/browser-arguments'
import { WORKERS } from '../e2e/workers'

/**
 * `npm run test:pictures` compares each screen with its picture in `docs/screens`, `npm run pictures` draws those anew
 * that differ. The project `more` draws every screen in every look, for eyes alone.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/pictures',
  globalSetup: './set-up.ts',
  fullyParallel: true,
  workers: WORKERS,
  forbidOnly: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      // Edges of letters and curves, which another browser version may draw a shade lighter; no more than that.
      threshold: 0.2,
      maxDiffPixelRatio: 0.002,
    },
  },
  projects: [
    { name: 'docs', grep: /@docs/, snapshotPathTemplate: '../../docs/screens/{arg}{ext}' },
    { name: 'more', snapshotPathTemplate: '../../.cache/looks/{arg}{ext}' },
  ],
  reporter: [['list'], ['json']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserArguments] },
  },
})
