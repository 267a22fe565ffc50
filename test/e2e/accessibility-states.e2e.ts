import { axeViolations } from './axe-violations'
import { failingLaunches } from './failing-launches'
import { expect, LIST_PATH, test } from './fixtures'

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 380 },
] as const

for (const { colorScheme, width } of looks) {
  test.describe(`axe finds no fault, ${colorScheme} and ${width} px wide, in`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } })

    test('any notice of a launch that failed', async ({ page, desk, launchUrl }) => {
      const before = { ...desk.settings.current }
      for (const { name, title, prepare } of failingLaunches) {
        await test.step(name, async () => {
          const url = await prepare({ desk, launchUrl })
          await page.goto(url)
          const heading = page.getByRole('heading', { level: 1 })
          await expect(heading).toHaveText(title)
          expect(await axeViolations(page), name).toEqual([])

          await page.goto(`${url}&lang=ar`)
          await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
          await expect(heading).toHaveText(/\p{Script=Arabic}/u)
          expect(await axeViolations(page), `${name}, from the right`).toEqual([])
          desk.settings.update(before)
        })
      }
    })

    test('the notice of a reload', async ({ page, launchUrl }) => {
      await page.goto(await launchUrl())
      await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/reload/i)
      expect(await axeViolations(page)).toEqual([])
    })

    test('the notice that boot draws in a frame without an origin', async ({
      page,
      desk,
      openMenuItem,
    }) => {
      desk.settings.update({ sandbox: ['allow-scripts'] })
      const tickets = await openMenuItem('portal')
      await expect(tickets.getByRole('heading', { level: 1 })).toBeVisible()
      const frame = page.frames().find((each) => each.parentFrame() !== null)
      expect(frame).toBeDefined()
      if (frame !== undefined) expect(await axeViolations(frame)).toEqual([])
    })

    test('a list on its way', async ({ page, desk, launchUrl }) => {
      desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'latency', ms: 6_000 } })
      await page.goto(await launchUrl())
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loading tickets')
      expect(await axeViolations(page)).toEqual([])
      // Still on its way: what was looked at was no list.
      await expect(page.locator('[data-ticket-id]')).toHaveCount(0)
    })

    test('a list that has changed', async ({ page, desk, launchUrl }) => {
      await page.goto(await launchUrl())
      // Boot's rows are a screenful: which is the last is settled once the page has drawn its own.
      await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
      const last = page.locator('[data-ticket-id]').last()
      await expect(last).toBeVisible()
      const id = await last.getAttribute('data-ticket-id')
      await page.request.post(`${desk.origin}/__local/tickets/${id}`, {
        data: { summary: 'Changed while somebody looked on' },
      })
      await expect(page.getByRole('button', { name: '1 ticket changed — show' })).toBeVisible()
      expect(await axeViolations(page)).toEqual([])
    })

    test('a list with a ticket that can’t be read', async ({ page, desk, launchUrl }) => {
      desk.faults.add({
        match: { path: LIST_PATH },
        fault: { kind: 'replaced', field: 'summary', value: { not: 'text' }, row: 1 },
      })
      await page.goto(await launchUrl())
      await expect(page.getByText('1 ticket could not be read')).toBeVisible()
      await page.getByText('Details', { exact: true }).click()
      expect(await axeViolations(page)).toEqual([])
    })

    test('what is left of an ended session after its grace', async ({ page, desk, launchUrl }) => {
      await page.goto(await launchUrl())
      const rows = page.locator('[data-ticket-id]')
      await expect(rows.first()).toBeVisible()
      desk.settings.update({ refuseTokens: true })
      await expect(rows).toHaveCount(0, { timeout: 20_000 })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your session has ended')
      expect(await axeViolations(page)).toEqual([])
    })
  })
}
