import type { Page } from '@playwright/test'
import { expect, pageOrigin, test } from '../fixtures'
import { addHostileTicket } from './hostile-tickets'
import { hostileTexts } from './hostile-texts'
import { planted, watchForHarm } from './watch-for-harm'

const texts = hostileTexts()
const SHARDS = 2
/** How many texts one ticket says. */
const TOGETHER = 20

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

/** Goes to each place, and waits for an alert that wasn’t there before. In the page itself: it is hundreds of times. */
async function lookAtEach(paths: readonly string[]): Promise<void> {
  const alert = () => document.querySelector('[role="alert"]')
  for (const path of paths) {
    const before = alert()
    location.hash = path
    for (const end = Date.now() + 10_000; alert() === null || alert() === before;) {
      if (Date.now() > end) throw new Error(`It never came to that: ${location.hash}`)
      await new Promise((resume) => setTimeout(resume, 5))
    }
  }
}

/** Brings each into view, as scrolling does: what is out of view may be drawn only when it comes near. */
async function lookOver(all: readonly Element[]): Promise<void> {
  for (const each of all) {
    each.scrollIntoView()
    await new Promise((resume) => requestAnimationFrame(resume))
  }
}

for (let shard = 0; shard < SHARDS; shard += 1) {
  const mine = texts.filter((_, index) => index % SHARDS === shard)
  const groups = Array.from({ length: Math.ceil(mine.length / TOGETHER) }, (_, index) =>
    mine.slice(index * TOGETHER, (index + 1) * TOGETHER),
  )

  test(`${mine.length} of ${texts.length} hostile texts do nothing anywhere (${shard + 1} of ${SHARDS})`, async ({
    page,
    desk,
    launchUrl,
  }) => {
    test.setTimeout(420_000)
    const harm = await watchForHarm(page, [pageOrigin(), desk.origin])
    const expectNone = async () => {
      expect(await page.evaluate(planted)).toEqual([])
      expect(harm).toEqual([])
    }
    const tickets = groups.map((group) => addHostileTicket(desk, group))
    await page.goto(await launchUrl())
    const reply = page.getByRole('textbox', { name: 'Reply' })

    await test.step('in the list', async () => {
      for (const { id } of tickets) {
        await expect(page.locator(`[data-ticket-id="${id}"]`)).toBeVisible()
      }
      await expectNone()
    })

    await test.step('in a ticket, and as a draft', async () => {
      for (const { id, summary, notes } of tickets) {
        await go(page, `#/tickets/${id}`)
        await expect(page.locator('[aria-current="page"]')).toHaveText(`#${id}`)
        const articles = page.getByRole('article')
        await expect(articles).toHaveCount(notes.length + 1)
        await articles.evaluateAll(lookOver)
        await reply.fill(summary)
        await expectNone()
      }
    })

    await test.step('as a draft that comes back, and in its preview', async () => {
      for (const { id, summary } of tickets) {
        await go(page, `#/tickets/${id}`)
        await expect(page.locator('[aria-current="page"]')).toHaveText(`#${id}`)
        await expect(reply).toHaveValue(summary.replace(/\r\n?/g, '\n'))
        await page.getByRole('radio', { name: 'Preview' }).click()
        await expect(reply).toHaveCount(0)
        await expectNone()
        await page.getByRole('radio', { name: 'Write' }).click()
      }
    })

    await test.step('in an error’s words', async () => {
      const missing = mine.map((text, index) => {
        const body = { error: text, errorDescription: text }
        const path = `/tickets/${900_000 + index}`
        const fault = { kind: 'status', status: 400, body } as const
        desk.faults.add({ match: { path: new RegExp(`${path}$`) }, fault })
        return path
      })
      await page.evaluate(lookAtEach, missing)
      await expectNone()
    })
    for (const { id } of tickets) desk.instance.tickets.delete(id)
  })
}
