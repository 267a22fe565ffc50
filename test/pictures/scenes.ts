import type { Page } from '@playwright/test'
import type { Side } from '../local-deskdirector/people'

/** One screen of the page, as somebody would come to see it. */
export interface Scene {
  readonly name: string
  readonly side: Side
  /** Where the launch leads: a hash, or nothing for the list. */
  readonly route?: string
  /** Without a token: what stands there then. */
  readonly isUnlaunched?: boolean
  /** Clicks and types until the screen is what it is to show. */
  readonly arrive: (page: Page) => Promise<unknown>
}

const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search tickets' }).waitFor()

async function openFirst(page: Page, place = 0): Promise<void> {
  await searchbox(page)
  await page.locator('[data-ticket-id] a').nth(place).click()
  await page.getByRole('region', { name: 'Conversation' }).getByRole('article').first().waitFor()
}

/** Every screen that the README and the docs show. */
export const scenes: readonly Scene[] = [
  { name: 'list', side: 'portal', arrive: searchbox },
  {
    name: 'ticket',
    side: 'portal',
    async arrive(page) {
      await openFirst(page, 1)
      const reply = page.getByRole('textbox', { name: /^reply/i })
      await reply.fill(
        'Thank you, that did it. The printer on the second floor shows the same message, though.',
      )
      await reply.blur()
    },
  },
  { name: 'tech-list', side: 'tech', arrive: searchbox },
  { name: 'tech-ticket', side: 'tech', arrive: (page) => openFirst(page, 2) },
  {
    name: 'nothing-found',
    side: 'portal',
    route: '#/tickets?q=zebra%20crossing',
    arrive: (page) =>
      page
        .getByRole('heading', { name: /no ticket|nothing/i })
        .first()
        .waitFor(),
  },
  {
    name: 'new-ticket',
    side: 'portal',
    route: '#/new',
    async arrive(page) {
      await page
        .getByRole('textbox', { name: /title|summary|about/i })
        .first()
        .fill('Second screen stays black after the update')
    },
  },
  {
    name: 'setup',
    side: 'portal',
    route: '#/setup',
    arrive: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
  {
    name: 'notice',
    side: 'portal',
    isUnlaunched: true,
    arrive: (page) => page.getByRole('heading', { level: 1 }).waitFor(),
  },
]
