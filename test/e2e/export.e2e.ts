import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openTicket, takeTicket } from './writing/tickets'

async function openFirst(at: FrameLocator | Page): Promise<string> {
  const link = at.locator('[data-ticket-id] a').first()
  const title = (await link.locator('span').last().textContent()) ?? ''
  await link.click()
  await expect(at.getByRole('article').first()).toBeVisible()
  return title
}

test('in the portal’s frame the text can be had, though nothing is saved or printed', async ({
  page,
  openMenuItem,
}) => {
  let downloads = 0
  page.on('download', () => downloads++)
  const tickets = await openMenuItem()
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin')
  await tickets.getByRole('button', { name: 'Export' }).click()
  const dialog = tickets.getByRole('dialog', { name: 'Export tickets' })
  const text = dialog.getByRole('textbox', { name: 'Text to copy' })
  await expect(text).toHaveValue(/^Number,Title,Status,/)
  const rows = await tickets.locator('[data-ticket-id]').count()
  expect((await text.inputValue()).trimEnd().split('\n').length).toBeGreaterThan(rows)

  await test.step('a file may not be saved, and the dialog says why', async () => {
    await expect(dialog).toContainText('the portal’s frame doesn’t allow downloads')
    await dialog.getByRole('button', { name: 'Save as file' }).click()
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(downloads).toBe(0)
  })

  await test.step('printing comes to nothing, and the dialog says why', async () => {
    await dialog.getByText('Print', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Print' }).click()
    await expect(dialog).toContainText('The portal’s frame doesn’t allow printing')
    await expect(text).toHaveValue(/\| Number \| Title \|/)
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  await test.step('a ticket is copied as Markdown, and its text is shown in place of paper', async () => {
    const title = await openFirst(tickets)
    await tickets.getByRole('button', { name: 'More' }).click()
    await tickets.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(tickets.getByRole('button', { name: 'Ticket copied' })).toBeVisible()
    await tickets.getByRole('button', { name: 'Print' }).click()
    const asked = tickets.getByRole('dialog', { name: 'Print ticket' })
    await expect(asked).toContainText('The portal’s frame doesn’t allow printing')
    const markdown = await asked.getByRole('textbox', { name: 'Text to copy' }).inputValue()
    expect(markdown.startsWith('# ')).toBe(true)
    expect(markdown.replaceAll('\\', '')).toContain(title)
    expect(markdown).toContain('\n## Conversation\n')
  })
})

/** Printing begins and doesn't end: the sheet stays to be looked at. */
async function keepPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
}

test('by itself the page saves a file, and prints a list that is light, whole and nothing else', async ({
  page,
  launchUrl,
}) => {
  await keepPrinting(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(await launchUrl())
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export tickets' })
  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as file' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^tickets-[\d-]+\.csv$/)

  await dialog.getByText('Print', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Print' }).click()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'Title' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Printed by /)).toBeVisible()
  const luminance = await table.evaluate((each) => {
    const probe = document.createElement('canvas').getContext('2d')!
    probe.fillStyle = getComputedStyle(each).color
    return Number.parseInt(probe.fillStyle.slice(1, 3), 16)
  })
  expect(luminance, 'dark words on white').toBeLessThan(64)
})

test('a ticket prints with its details and all that was said, and without what stands around it', async ({
  page,
  desk,
  launchUrl,
}) => {
  await keepPrinting(page)
  const ticket = takeTicket(desk)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('.print-sheet')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ticket.summary)
  const said = ticket.notes.filter(({ isInternal }) => !isInternal)
  await expect(page.getByRole('article'), 'the description, and each').toHaveCount(1 + said.length)
  await expect(page.getByRole('article').first()).toHaveCSS('break-inside', 'avoid')
  await expect(page.getByRole('term').first()).toHaveText('Status')
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('timer')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.print-sheet')).toBeHidden()
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
})

test('by the browser’s own command a list prints as its rows, without what sifts them', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-ticket-id] a').first()).toBeVisible()
  await expect(page.locator('main').getByText('/', { exact: true })).toBeHidden()
  await expect(page.locator('main > div > div').first()).toHaveText(/^[^/]*$/, {
    useInnerText: true,
  })
})
