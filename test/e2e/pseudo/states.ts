import type { Page, Response } from '@playwright/test'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import type { Side } from '../../local-deskdirector/people'
import { LIST_PATH } from '../fixtures'
import { nl } from './words'

interface Setting {
  readonly page: Page
  readonly desk: ServedDeskDirector
  readonly launch: (hash?: string) => Promise<Response | null>
}

/** One screen as somebody comes to see it, by role alone: its words are nobody's. */
interface State {
  readonly name: string
  /** What it says that has no words of ours: names of things in browsers and in `site.json`. */
  readonly names?: readonly string[]
  readonly arrive: (setting: Setting) => Promise<unknown>
}

const rows = (page: Page) => page.locator('[data-ticket-id]')

async function openList({ page, launch }: Setting): Promise<void> {
  await launch()
  await page.getByRole('searchbox').waitFor()
  await rows(page).first().waitFor()
}

async function openTicket(setting: Setting): Promise<void> {
  await openList(setting)
  await rows(setting.page).nth(1).getByRole('link').click()
  await setting.page.getByRole('article').first().waitFor()
}

const everywhere: readonly State[] = [
  { name: 'the list', arrive: openList },
  {
    name: 'a list in which nothing is found',
    async arrive({ page }) {
      await page.getByRole('searchbox').fill('nothing is called this')
      await rows(page).first().waitFor({ state: 'detached' })
    },
  },
  {
    name: 'a list that can’t be had',
    async arrive({ page, desk }) {
      desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'status', status: 403 } })
      await page.getByRole('radio').nth(1).click()
      await page.getByRole('alert').first().waitFor()
      desk.faults.clear()
    },
  },
  {
    name: 'a list with a ticket that can’t be read',
    // Told to who writes the profile, in its own terms.
    names: ['tickets.find', 'summary', 'text', 'an object'],
    async arrive(setting) {
      const fault = { kind: 'replaced', field: 'summary', value: { not: 'text' }, row: 1 } as const
      setting.desk.faults.add({ match: { path: LIST_PATH }, fault })
      await openList(setting)
      setting.desk.faults.clear()
    },
  },
  { name: 'a ticket', arrive: openTicket },
  {
    name: 'a reply that is written',
    async arrive({ page }) {
      await page.getByRole('textbox').last().fill('Words of my own')
      await page.getByRole('textbox').last().press('Tab')
    },
  },
  {
    name: 'a ticket that is to be closed',
    async arrive({ page }) {
      await page.getByRole('button', { name: nl.actions.close.name, exact: true }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'a ticket that isn’t there',
    async arrive({ page, launch }) {
      await launch('&ticket=999999')
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'a new ticket',
    async arrive({ page, launch }) {
      await launch('#/new')
      await page.getByRole('textbox').first().fill('Words of my own')
    },
  },
  {
    name: 'the check of the set-up',
    names: ['tokity', 'localStorage', 'sessionStorage', 'indexedDB'],
    async arrive({ page, launch }) {
      await launch('#/setup')
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    },
  },
  {
    name: 'the end of a session',
    async arrive(setting) {
      await openList(setting)
      setting.desk.settings.update({ refuseTokens: true })
      await setting.page.getByRole('radio').nth(2).click()
      await setting.page.getByRole('alert').first().waitFor()
      setting.desk.settings.update({ refuseTokens: false })
    },
  },
  {
    name: 'a launch without a token',
    names: ['help.deskdirector.com/article/uye137c8al'],
    async arrive({ page }) {
      await page.goto(`${new URL(page.url()).origin}/index.html?lang=nl`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
  },
]

/** Every screen of a side, each from where the one before has led. */
export function statesOf(side: Side): readonly State[] {
  return side === 'portal'
    ? everywhere
    : everywhere.filter(({ name }) => /list$|ticket$|reply/.test(name))
}
