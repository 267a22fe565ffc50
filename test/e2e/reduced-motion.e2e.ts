import type { Page } from '@playwright/test'
import { expect, LIST_PATH, test, TICKET_PATH } from './fixtures'
import { watchMotion, whatWouldMove } from './what-moves'

/** Long enough to look at what stands for an answer meanwhile, in ms. */
const WAIT = 2_500

interface Setting {
  readonly page: Page
  readonly slow: (path: RegExp) => void
  readonly launch: () => Promise<unknown>
}

interface Stop {
  readonly name: string
  readonly arrive: (setting: Setting) => Promise<unknown>
}

const rows = (page: Page) => page.locator('[data-ticket-id]')
const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

/** The walk: each stop is come to from the one before. */
const stops: readonly Stop[] = [
  {
    name: 'the list on its way',
    async arrive({ page, slow, launch }) {
      slow(LIST_PATH)
      await launch()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loading tickets')
      await expect(rows(page)).toHaveCount(0)
    },
  },
  {
    name: 'the list',
    async arrive({ page }) {
      await rows(page).nth(1).hover()
      await page.getByRole('radio', { name: 'All' }).click()
      // The first of all may be one that a test before this has closed.
      await page.getByRole('radio', { name: 'Open' }).click()
    },
  },
  {
    name: 'the own menu',
    async arrive({ page }) {
      await page.getByRole('button', { name: /^Signed in as/ }).click()
      const dialog = page.getByRole('dialog', { name: 'Look and drafts' })
      await dialog.getByRole('switch').click()
    },
  },
  {
    name: 'a ticket on its way',
    async arrive({ page, slow }) {
      // What the pointer came to rest on, once nothing lies above it, would be fetched ahead.
      await page.mouse.move(0, 0)
      await page.keyboard.press('Escape')
      slow(TICKET_PATH)
      await rows(page).first().getByRole('link').click()
      await expect(page.getByText('Loading the ticket')).toBeAttached()
    },
  },
  {
    name: 'a ticket',
    async arrive({ page }) {
      await page.getByRole('article').first().waitFor()
      await page.getByRole('button', { name: 'More', exact: true }).click()
      await page.getByRole('textbox', { name: 'Reply' }).fill('Words of my own')
    },
  },
  {
    name: 'a dialog',
    async arrive({ page }) {
      await page.getByRole('button', { name: 'Close ticket' }).click()
      await expect(page.getByRole('dialog', { name: 'Close ticket' })).toBeVisible()
    },
  },
  {
    name: 'the overview',
    async arrive({ page }) {
      await page.keyboard.press('Escape')
      await pages(page).getByRole('link', { name: 'Overview' }).click()
      const bar = page.getByRole('region', { name: 'Open by status' }).getByRole('link').first()
      await bar.hover()
      await page.getByRole('switch').click()
    },
  },
]

/** Walks, and gives at each stop what moved on the way there, and what would move now. */
async function walk(setting: Setting, see: (name: string, motion: string[]) => void) {
  const moved = await watchMotion(setting.page)
  for (const { name, arrive } of stops) {
    await test.step(name, async () => {
      await arrive(setting)
      const still = await whatWouldMove(setting.page)
      see(name, [...moved(), ...still])
    })
  }
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const asked = reducedMotion === 'reduce'
  test(`nothing moves by itself ${asked ? 'for whoever asks for that' : '– but for everybody else there is motion at each stop'}`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const setting: Setting = {
      page,
      slow: (path) =>
        desk.faults.add({ match: { path }, fault: { kind: 'latency', ms: WAIT }, times: 1 }),
      launch: async () => page.goto(await launchUrl()),
    }
    await walk(setting, (name, motion) => {
      if (asked) expect.soft(motion, name).toEqual([])
      else expect.soft(motion, name).not.toEqual([])
    })
  })
}
