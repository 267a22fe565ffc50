import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** What a Chromium is called on a PATH, and where installers put it elsewhere. */
const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A Chromium to test in: the one `CHROME_PATH` names, an installed one, Playwright's own; null if there is none. */
export function findBrowser(): string | null {
  const named = process.env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES, chromium.executablePath()].find((file) => existsSync(file)) ?? null
}

/** Finds a Chromium or installs one: Playwright's, and where that can't be downloaded, Debian's package. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found !== null) return found
  process.stdout.write('No Chromium found: installing one…\n')
  attempt('npx', ['playwright', 'install', 'chromium'])
  const own = findBrowser()
  if (own !== null) return own
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...asRoot, ...step]
    attempt(command, rest)
  }
  const debian = findBrowser()
  if (debian !== null) return debian
  throw new Error(
    'The end-to-end tests need Chrome, Chromium or Edge, and none could be installed. ' +
      'Install one, or set CHROME_PATH to its program file, and run npm test again.',
  )
}

function attempt(command: string, rest: readonly string[]): void {
  spawnSync(command, rest, { stdio: 'inherit', timeout: 300_000 })
}
