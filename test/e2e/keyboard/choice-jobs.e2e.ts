import { expect } from '../fixtures'
import { notesWith, replyBox, sendButton, takeTicket, test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, heading, openList, rows } from './on-the-page'

test('a list is filtered, sorted and shown whole again without a mouse', async ({
  page,
  launchUrl,
}) => {
  await openList(page, await launchUrl())
  const all = await heading(page).innerText()
  const status = page.getByRole('combobox', { name: 'Status' })
  const chosen = await status.locator('option').nth(1).innerText()
  await tabTo(page, status)
  await page.keyboard.type(chosen)
  await expect(page).toHaveURL(/status=/)
  await expect(heading(page)).not.toHaveText(all)
  await expect(rows(page).first()).toContainText(chosen)
  await expect(status).toBeFocused()

  const sort = page.getByRole('combobox', { name: 'Sort by' })
  await tabTo(page, sort)
  await page.keyboard.type(await sort.locator('option').nth(1).innerText())
  await expect(page).toHaveURL(/sort=/)
  await expect(sort).toBeFocused()

  await tabTo(page, button(page, 'Clear filters'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(all)
  await keepsFocus(page)
})

test('a ticket is created on behalf of somebody without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  const name = `On behalf, by keys ${Date.now()}`
  await page.goto(`${await launchUrl({ side: 'tech' })}#/new`)
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }))
  await page.keyboard.type(name)
  await tabTo(page, page.getByRole('textbox', { name: 'Description' }))
  await page.keyboard.type('All of it typed.')
  const person = page.getByRole('combobox', { name: 'On behalf of' })
  await tabTo(page, person)
  await page.keyboard.type('Zo')
  const found = page.getByRole('listbox').getByRole('option')
  await expect(found.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(found).toHaveCount(0)
  await expect(person).toBeFocused()
  const chosen = await person.inputValue()
  expect(chosen).toMatch(/^Zo/)
  await tabTo(page, button(page, 'Create ticket'))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(name)
  await keepsFocus(page)
  const created = [...desk.instance.tickets.values()].filter(({ summary }) => summary === name)
  expect(created.map(({ contact }) => contact?.name)).toEqual([chosen])
})

test('whether a reply opens a closed ticket again is said without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk, true)
  const words = `Thanks, by keys ${Date.now()}`
  await page.goto(`${await launchUrl()}&ticket=${ticket.id}`)
  await expect(heading(page)).toHaveText(ticket.summary)
  await tabTo(page, replyBox(page))
  await page.keyboard.type(words)
  await tabTo(page, sendButton(page))
  await page.keyboard.press('Enter')
  const thanks = page.getByRole('radio', { name: 'Just say thanks' })
  await expect(page.getByText('Choose first whether to reopen the ticket.').first()).toBeVisible()
  await keepsFocus(page)
  await tabTo(page, thanks, 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(thanks).toBeChecked()
  await tabTo(page, sendButton(page))
  await page.keyboard.press('Enter')
  await expect.poll(() => notesWith(ticket, words)).toBe(1)
  expect(ticket.isClosed).toBe(true)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 380, height: 800 } })

  test('a week is picked, and others are unfolded, without a mouse', async ({
    page,
    launchUrl,
  }) => {
    await page.goto(`${await launchUrl({ side: 'tech' })}#/overview`)
    const flow = page.getByRole('region', { name: 'Opened and closed' })
    const weeks = flow.getByRole('slider', { name: 'Week' })
    await expect(weeks).toBeVisible()
    const statuses = page.getByRole('region', { name: 'Open by status' })
    await tabTo(page, statuses.getByRole('button', { name: /\d others/ }))
    const before = await statuses.getByRole('link').count()
    await page.keyboard.press('Enter')
    await expect(statuses.getByRole('link').nth(before)).toBeFocused()
    await tabTo(page, weeks, 'Shift+Tab')
    await page.keyboard.press('ArrowLeft')
    await expect(weeks).toHaveAttribute('aria-valuetext', /\d tickets? opened/)
    await tabTo(page, flow.getByRole('link').first(), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/tickets\?state=any&from=/)
  })
})
