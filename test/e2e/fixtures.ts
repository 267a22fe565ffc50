import { test as base, type FrameLocator, type Page } from '@playwright/test'
import { launchQuery, type LaunchOptions } from '../local-deskdirector/launch-query'
import {
  serveLocalDeskDirector,
  type ServedDeskDirector,
} from '../local-deskdirector/serve-local-deskdirector'
import { flavourOf, type DeskKind } from './desk-kinds'
import type { Side } from '../local-deskdirector/people'
import type { SettingsPatch } from '../local-deskdirector/settings'

interface Fixtures {
  /** The local instance, as new for each test but for its tickets. */
  readonly desk: ServedDeskDirector
  /** Opens a portal and clicks its menu item, as a person does; gives the frame. */
  readonly openMenuItem: (side?: Side, person?: string) => Promise<FrameLocator>
  /** A fresh launch URL, for opening the page by itself. */
  readonly launchUrl: (options?: LaunchOptions) => Promise<string>
}

export interface WorkerFixtures {
  /** What the page is tried on; a project's own. */
  readonly deskKind: DeskKind
  readonly instance: ServedDeskDirector
}

/** Calls for a list of tickets, whatever is asked of it; for faults. */
export const LIST_PATH = /\/(copilot|portal|tech)\/tickets(\/find)?(\?|$)/

/** Calls for one ticket. */
export const TICKET_PATH = /\/(copilot|portal|tech)\/tickets\/\d+(\?|$)/

/** Calls for who is signed in. */
export const ME_PATH = /\/(user\/client|portal\/me)$/

/** Where the built page is served; on somebody's host that may be a folder. */
export const pageOrigin = () => process.env['E2E_PAGE'] ?? ''

export const test = base.extend<Fixtures, WorkerFixtures>({
  deskKind: ['published', { option: true, scope: 'worker' }],
  instance: [
    async ({ deskKind }, provide, { parallelIndex }) => {
      const ports = JSON.parse(process.env['E2E_INSTANCES'] ?? '{}') as Record<DeskKind, number[]>
      const instance = await serveLocalDeskDirector({
        flavour: flavourOf(deskKind),
        port: ports[deskKind][parallelIndex],
        pageUrl: `${pageOrigin()}/index.html`,
        allowedOrigins: [new URL(pageOrigin()).origin],
      })
      await provide(instance)
      await instance.close()
    },
    { scope: 'worker' },
  ],
  desk: async ({ instance }, provide) => {
    const before: SettingsPatch = { ...instance.settings.current }
    instance.requests.clear()
    await provide(instance)
    instance.faults.clear()
    instance.settings.update(before)
  },
  openMenuItem: async ({ page, desk }, provide) => {
    await provide(async (side = 'portal', person) => {
      await page.goto(`${desk.origin}/${side}`)
      if (person !== undefined) await signIn(page, person)
      await page.getByRole('link', { name: 'Tickets', exact: true }).click()
      return page.frameLocator('iframe[title="Tickets"]')
    })
  },
  launchUrl: async ({ desk }, provide) => {
    await provide(async (options) => {
      const query = await launchQuery(desk, desk.origin, options)
      return `${pageOrigin()}/index.html?${query.toString()}`
    })
  },
})

async function signIn(page: Page, person: string): Promise<void> {
  const select = page.getByLabel('Signed in as')
  await select.selectOption({ label: person })
  await page.waitForLoadState()
}

export { expect } from '@playwright/test'
