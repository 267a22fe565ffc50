import { defineConfig } from '@playwright/test'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from './browser-arguments'
import { deskKinds, type DeskKind } from './desk-kinds'
import type { WorkerFixtures } from './fixtures'
import { WORKERS } from './workers'

/** What is the page's own, whoever answers: how its calls are spelled is tried by the other specs. */
const ownOfThePage = [
  'hostile/**',
  'accessibility{,-settings,-states}.e2e.ts',
  'early-answers*',
  'export*',
  'keyboard/**',
  'said/**',
  'search*',
  'failed-refresh*',
  'languages*',
  'large-text*',
  'late-code*',
  'long-list*',
  'phone*',
  'pseudo/**',
  'reduced-motion*',
  'relaunch*',
  'session-on-time*',
  'theme*',
  'setup-{launches,reach,without-origin}*',
  'slow-document*',
  'token-secrecy*',
  'touch*',
  'writing/{drafts,kept-drafts,two-tabs}*',
]

/**
 * Each spec runs where its path is another: the published calls write nothing, and say no more of who is signed in than
 * one of the flavours does.
 */
const ignored: Readonly<Record<DeskKind, readonly string[]>> = {
  published: [...ownOfThePage, 'writing/**', 'launch-notices*', 'setup-report*'],
  tokity: [],
  psa: ownOfThePage,
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
