import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from './browser-arguments'
import { deskKinds } from './desk-kinds'
import type { WorkerFixtures } from './fixtures'
import { WORKERS } from './workers'

export default defineConfig<object, WorkerFixtures>({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: WORKERS,
  // Two browsers, two instances and a build share a machine: what fails once and then passes is told, not hidden.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: deskKinds.map((deskKind) => ({
    name: deskKind,
    use: { deskKind },
    // The published calls write nothing; and what a text may do doesn't depend on who answers.
    testIgnore:
      deskKind === 'published'
        ? ['writing/**', 'hostile/**']
        : deskKind === 'psa'
          ? ['hostile/**']
          : [],
  })),
  reporter: [['list'], ['json']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: ensureBrowser(),
      args: [...browserArguments],
    },
    viewport: { width: 1280, height: 800 },
  },
})
