import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { openTicket, takeTicket, test } from './writing/tickets'

test.use({ viewport: { width: 380, height: 740 } })

/** How far the page, or what scrolls in it, reaches beyond the screen’s width, in px. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.querySelector('main')].map((each) =>
      each === null ? null : Math.max(each.scrollWidth - innerWidth, 0),
    ),
  )

/** The words that a line’s end breaks; not of messages, where an address may be longer than any line. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.sr-only, article'))
        continue
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(word)
      }
    }
    return broken
  })

test('text twice as large breaks no word on a phone, and nothing scrolls sideways', async ({
  page,
  desk,
  launchUrl,
}) => {
  const large = await page.context().newCDPSession(page)
  await large.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  const expectWhole = async (screen: string) => {
    await expect.soft.poll(() => overflow(page), screen).toEqual([0, 0])
    expect.soft(await brokenWords(page), screen).toEqual([])
  }
  const ticket = takeTicket(desk)
  ticket.summary = 'The door squeaks'
  await page.goto(await launchUrl())
  await expect(page.getByRole('radio', { name: 'Open' })).toBeVisible()
  await expectWhole('the list')
  await openTicket(page, ticket)
  await expectWhole('a ticket')
  await page.getByRole('link', { name: 'Overview' }).click()
  await expect(page.getByRole('heading', { name: 'Open by status' })).toBeVisible()
  await expectWhole('the overview')
  await page.evaluate(() => {
    location.hash = '#/new'
  })
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible()
  await expectWhole('a new ticket')
})
