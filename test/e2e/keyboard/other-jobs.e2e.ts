import { expect, test } from '../fixtures'
import { ticketToStart } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, heading, openList } from './on-the-page'
import { listen } from './what-is-said'

test('a new ticket is written and created without a mouse', async ({ page, desk, launchUrl }) => {
  const name = `Created by keys ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === name)
  await openList(page, await launchUrl())
  await tabTo(
    page,
    page
      .getByRole('button', { name: 'New ticket' })
      .or(page.getByRole('link', { name: 'New ticket' }))
      .first(),
  )
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('New ticket')
  await keepsFocus(page)
  const title = page.getByRole('textbox', { name: 'Title' })
  await tabTo(page, title)
  await page.keyboard.type(name)
  await tabTo(page, page.getByRole('textbox', { name: 'Description' }))
  await page.keyboard.type('All of it typed.')
  await tabTo(page, button(page, 'Create ticket'))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(name)
  await keepsFocus(page)
  expect(there()).toHaveLength(1)
  expect(there()[0]?.description).toBe('All of it typed.')
})

test('the list is sifted, and taken along, without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const said = await listen(page)
  await tabTo(page, page.getByRole('radio', { name: 'Open' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Closed' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Closed' })).toBeFocused()
  await expect(heading(page)).toHaveText(/closed/i)
  await keepsFocus(page)
  const spoken = await said()
  expect(spoken).toEqual([...new Set(spoken)])
  expect(spoken.length).toBeGreaterThan(0)

  const take = page.getByRole('button', { name: 'Export' })
  await tabTo(page, take)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await keepsFocus(page)
  await page.keyboard.press('Escape')
  await expect(take).toBeFocused()
})

test('a bar of the overview leads to its tickets without a mouse', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const nav = page.getByRole('navigation', { name: 'Pages' })
  await tabTo(page, nav.getByRole('link', { name: 'Overview' }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Overview')
  await keepsFocus(page)
  const bar = page.getByRole('region', { name: 'Open by status' }).getByRole('link').first()
  await tabTo(page, bar)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await keepsFocus(page)
})

test('an agent sets a status without a mouse', async ({ page, desk, launchUrl }) => {
  const ticket = ticketToStart(desk)
  await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${ticket.id}`)
  const status = page.getByRole('combobox', { name: 'Status', exact: true })
  await expect(status).toBeVisible()
  await tabTo(page, status)
  await page.keyboard.type('In progress')
  await expect.poll(() => ticket.status.name).toBe('In progress')
  await expect(page.getByText('Saved').first()).toBeVisible()
  await expect(status).toBeFocused()
})
