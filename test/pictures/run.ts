import { chromium, type Browser } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from '../e2e/browser-arguments'
import { takePortal } from './portal-picture'
import { scenes, type Scene } from './scenes'
import { setStage, type Stage } from './stage'

/** A look at a screen: how wide, in which colours, in which language. */
interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  /** What the menu item asks for; English without it. */
  readonly lang?: string
  /** As Windows' high contrast has it. */
  readonly forcedColors?: 'active'
  readonly contrast?: 'more'
}

const looks: readonly Look[] = [
  { name: 'light', width: 1280, height: 800, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: 'tablet-light', width: 768, height: 1024, colorScheme: 'light' },
  { name: 'phone-light', width: 380, height: 800, colorScheme: 'light' },
  { name: 'arabic', width: 1280, height: 800, colorScheme: 'light', lang: 'ar' },
  { name: 'phone-arabic', width: 380, height: 800, colorScheme: 'light', lang: 'ar' },
  { name: 'phone-dark', width: 380, height: 800, colorScheme: 'dark' },
  // As wide as a portal’s frame is in a window of 1280 px.
  { name: 'frame', width: 1060, height: 742, colorScheme: 'light' },
  { name: 'narrow', width: 320, height: 640, colorScheme: 'light' },
  { name: 'huge', width: 2560, height: 1440, colorScheme: 'light' },
  { name: 'contrast', width: 1280, height: 800, colorScheme: 'light', contrast: 'more' },
  { name: 'contrast-dark', width: 1280, height: 800, colorScheme: 'dark', contrast: 'more' },
  { name: 'forced', width: 1280, height: 800, colorScheme: 'dark', forcedColors: 'active' },
]

const DOCS = 'docs/screens'

const PORTAL = 'docs/in-the-portal.png'

/**
 * `npm run pictures`: the pictures of `docs/screens`, from a local instance: each screen in both themes, and list and
 * ticket as phones and Arabic readers see them; and the page in a portal's frame. `--to` says elsewhere and takes every screen in every look; words behind
 * it narrow that down: `list dark` takes the scenes and looks whose names hold them.
 */
async function run(): Promise<void> {
  const { to, words } = options(process.argv.slice(2))
  const wanted = (scene: Scene, look: Look) =>
    (to !== DOCS || isInDocs(scene, look)) &&
    words.every((word) => `${scene.name} ${look.name}`.includes(word))
  mkdirSync(to, { recursive: true })
  const stage = await setStage()
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments],
  })
  try {
    for (const look of looks) {
      for (const scene of scenes) {
        if (!wanted(scene, look)) continue
        await take(browser, stage, scene, look, join(to, `${scene.name}-${look.name}.png`))
      }
    }
    if (to === DOCS && words.every((word) => PORTAL.includes(word)))
      await takePortal(browser, stage.portalUrl, PORTAL)
  } finally {
    await browser.close()
    await stage.close()
  }
}

function isInDocs(scene: Scene, look: Look): boolean {
  const isBoth = look.name === 'light' || look.name === 'dark'
  return isBoth || (/^(list|ticket)$/.test(scene.name) && /^(phone|arabic)/.test(look.name))
}

async function take(browser: Browser, stage: Stage, scene: Scene, look: Look, path: string) {
  const { width, height, colorScheme, forcedColors = 'none', contrast = 'no-preference' } = look
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    forcedColors,
    contrast,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const url = scene.isUnlaunched ? `${stage.pageUrl}?` : await stage.launchUrl(scene.side)
  const lang = look.lang === undefined ? '' : `&lang=${look.lang}`
  await page.goto(`${url}${lang}${scene.route ?? ''}`)
  await scene.arrive(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  await context.close()
  process.stdout.write(`${path}\n`)
}

function options(args: readonly string[]) {
  const at = args.indexOf('--to')
  const to = at === -1 ? undefined : args[at + 1]
  const words = args.filter((word, index) => word !== '--to' && (at === -1 || index !== at + 1))
  return { to: to ?? DOCS, words }
}

await run()
