import { defineConfig } from '@playwright/test'
import suite from '../e2e/playwright.config'
import type { WorkerFixtures } from '../e2e/fixtures'

/** The browser suite's smoke test, on a page that is served already: `run.ts` says where, and on which port it expects its instance. */
export default defineConfig<object, WorkerFixtures>({
  testDir: '../e2e',
  testMatch: 'main-path.e2e.ts',
  outputDir: '../../test-results/hosting',
  workers: 1,
  expect: { timeout: 10_000 },
  projects: [{ name: 'tokity', use: { ...suite.use, deskKind: 'tokity' } }],
  reporter: 'list',
})
