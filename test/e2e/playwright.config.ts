import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from './browser-arguments'
import { deskKinds, type DeskKind } from './desk-kinds'
import type { WorkerFixtures } from './fixtures'
import { WORKERS } from './workers'

/**
 * The published calls write nothing, and what the page does whoever answers is tried on the two flavours; what a text
 * may do doesn't depend on who answers either.
 */
const ignored: Readonly<Record<DeskKind, readonly string[]>> = {
  published: [
    'writing/**',
    'hostile/**',
    'accessibility*',
    'late-code*',
    'setup-{launches,report,without-origin}*',
    'token-secrecy*',
  ],
  tokity: [],
  psa: ['hostile/**'],
}

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
    testIgnore: [...ignored[deskKind]],
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
