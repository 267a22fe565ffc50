import type { Page } from '@playwright/test'
import type { Side } from '../local-deskdirector/people'
import type { ServedDeskDirector } from '../local-deskdirector/serve-local-deskdirector'
import type { Kind } from './kinds'

/** One screen of the page, as somebody would come to see it. */
export interface Scene {
  readonly name: string
  readonly side: Side
  /** Of which kind of instance; `tokity` without it. */
  readonly kind?: Kind
  /** Where the launch leads: a hash, or nothing for the list. */
  readonly route?: string
  /** Without a token: what stands there then. */
  readonly isUnlaunched?: boolean
  /** Shown from its top to its end, however high that is. */
  readonly isWhole?: boolean
  /** Clicks and types until the screen is what it is to show. */
  readonly arrive: (page: Page, desk: ServedDeskDirector) => Promise<unknown>
}

/** By role alone: a scene is the same in every language. */
const wholeList = (page: Page) => page.getByRole('combobox').last().waitFor()

async function openTicket(page: Page, place: number): Promise<void> {
  await wholeList(page)
  await page.locator('[data-ticket-id] a').nth(place).click()
  await page.getByRole('article').first().waitFor()
}

/** The list's own dialog; by its place, since its words are another language's. */
async function openExport(page: Page): Promise<void> {
  await wholeList(page)
  await page.locator('[data-ticket-id]').first().waitFor()
  await page.locator('button[aria-haspopup="dialog"]:has(.lucide-share)').click()
  await page.getByRole('dialog').waitFor()
}

/** The last choice of the own menu; a narrow page doesn't have it. */
async function chooseDense(page: Page): Promise<void> {
  await wholeList(page)
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('dialog').waitFor()
  const dense = page.getByRole('dialog').getByRole('radio').nth(4)
  if (await dense.isVisible()) await dense.click()
  await page.keyboard.press('Escape')
  // The focus comes back to the button, and is no part of the picture.
  await page.getByRole('banner').getByRole('button').last().blur()
  await page.mouse.move(0, 0)
}

/** Somebody else changes the title that somebody is changing. */
async function comeIntoConflict(page: Page, { instance }: ServedDeskDirector): Promise<void> {
  await openTicket(page, 1)
  await page.locator('main header button:has(.lucide-pencil-line)').click()
  await page.getByRole('textbox').first().fill('Lost tablet of HR, with our customer list')
  const id = Number(/\d+$/.exec(page.url())?.[0])
  Object.assign(instance.tickets.get(id) ?? {}, { summary: 'Lost tablet: wipe it' })
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
}

/** With words half written, which the notice keeps. */
async function outlastSession(page: Page, { settings }: ServedDeskDirector): Promise<void> {
  await openTicket(page, 1)
  await page.getByRole('textbox').last().fill('Yes, it was. The lanyard is gone as well.')
  settings.update({ refuseTokens: true })
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').first().waitFor()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()

const figures = (page: Page) => page.getByRole('heading', { level: 2 }).first().waitFor()

/** Every screen that the README and the docs show. */
export const scenes: readonly Scene[] = [
  { name: 'list', side: 'portal', kind: 'psa', arrive: wholeList },
  {
    name: 'ticket',
    side: 'portal',
    async arrive(page) {
      await openTicket(page, 1)
      const reply = page.getByRole('textbox').last()
      await reply.fill('Yes, it was. The lanyard is gone as well; my key card still works, though.')
      await reply.blur()
    },
  },
  { name: 'tech-list', side: 'tech', kind: 'psa', arrive: wholeList },
  { name: 'tech-list-dense', side: 'tech', kind: 'psa', arrive: chooseDense },
  { name: 'conflict', side: 'portal', arrive: comeIntoConflict },
  { name: 'session-ended', side: 'portal', arrive: outlastSession },
  {
    name: 'search',
    side: 'portal',
    kind: 'psa',
    route: '#/tickets?q=screen&state=any',
    arrive: wholeList,
  },
  {
    name: 'ticket-more',
    side: 'portal',
    async arrive(page) {
      await openTicket(page, 1)
      await page.getByRole('article').last().waitFor()
      await page.locator('main header button[aria-expanded]').last().click()
    },
  },
  { name: 'tech-ticket', side: 'tech', arrive: (page) => openTicket(page, 2) },
  {
    name: 'nothing-found',
    side: 'portal',
    route: '#/tickets?q=zebra%20crossing',
    arrive: wholeList,
  },
  {
    name: 'new-ticket',
    side: 'portal',
    route: '#/new',
    arrive: (page) =>
      page.getByRole('textbox').first().fill('Second screen stays black after the update'),
  },
  { name: 'overview', side: 'portal', route: '#/overview', isWhole: true, arrive: figures },
  { name: 'tech-overview', side: 'tech', route: '#/overview', isWhole: true, arrive: figures },
  {
    name: 'overview-tables',
    side: 'portal',
    route: '#/overview',
    isWhole: true,
    async arrive(page) {
      await figures(page)
      await page.getByRole('switch').click()
    },
  },
  { name: 'export', side: 'portal', arrive: openExport },
  {
    name: 'own-menu',
    side: 'portal',
    route: '#/new',
    async arrive(page) {
      await page.getByRole('textbox').first().fill('Second screen stays black after the update')
      await page.getByRole('banner').getByRole('button').last().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'setup', side: 'portal', route: '#/setup', arrive: heading },
  { name: 'notice', side: 'portal', isUnlaunched: true, arrive: heading },
]
