import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from '../e2e/browser-arguments'

/**
 * `npm run test:pictures` compares each screen with its picture in `docs/screens`, `npm run pictures` draws those anew
 * that differ. The project `more` draws every screen in every look, for eyes alone.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/pictures',
  globalSetup: './set-up.ts',
  fullyParallel: true,
  // One, and so one instance: its address stands in some of the pictures.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: {
    timeout: 10_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      // Fonts, clock and place are the pictures' own: what is left are a few edges that come out a shade lighter.
      threshold: 0.05,
      maxDiffPixels: 50,
    },
  },
  projects: [
    { name: 'docs', grep: /@docs/, snapshotPathTemplate: '../../docs/screens/{arg}{ext}' },
    { name: 'more', snapshotPathTemplate: '../../.cache/looks/{arg}{ext}' },
  ],
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: [...browserArguments] },
  },
})
