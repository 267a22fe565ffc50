import type { StoredTicket } from '../../local-deskdirector/model'
import { expect } from '../fixtures'
import { test as base, ticketToStart } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button } from './on-the-page'

const test = base.extend<{ readonly agentsTicket: StoredTicket }>({
  agentsTicket: async ({ page, desk, launchUrl }, provide) => {
    const ticket = ticketToStart(desk)
    // Whatever a test before has left there.
    Object.assign(ticket, { assignedAgents: [], dueOn: null })
    await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${ticket.id}`)
    await expect(page.getByRole('textbox', { name: 'Add a tag' })).toBeVisible()
    await provide(ticket)
  },
})

test('a tag is added and another taken away without a mouse', async ({
  page,
  agentsTicket: ticket,
}) => {
  const tag = `keys-${Date.now()}`
  const before = [...ticket.tags]
  const add = page.getByRole('textbox', { name: 'Add a tag' })
  await tabTo(page, add)
  await page.keyboard.type(tag)
  await tabTo(page, button(page, 'Add'))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.tags).toEqual([...before, tag])
  await expect(add).toBeFocused()
  await expect(add).toHaveValue('')
  await keepsFocus(page)

  await page.keyboard.type(`${tag}-too`)
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.tags).toContain(`${tag}-too`)
  await tabTo(page, button(page, `Remove tag ${tag}`), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.tags).toEqual([...before, `${tag}-too`])
  await expect(add).toBeFocused()
  await keepsFocus(page)
})

test('a due date is set, left as it is and taken away without a mouse', async ({
  page,
  agentsTicket: ticket,
}) => {
  const change = button(page, 'Change due date')
  await tabTo(page, button(page, 'Set a due date'))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Due', { exact: true })).toBeFocused()
  await page.keyboard.type('12242030')
  await tabTo(page, page.getByLabel('Due time'))
  await page.keyboard.type('0530PM')
  await tabTo(page, button(page, 'Save due date'))
  await page.keyboard.press('Enter')
  const halfPastFive = new Date(2030, 11, 24, 17, 30).getTime()
  await expect.poll(() => Date.parse(ticket.dueOn ?? '')).toBe(halfPastFive)
  await expect(change).toBeFocused()
  await keepsFocus(page)

  const due = ticket.dueOn
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Due', { exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  expect(ticket.dueOn).toBe(due)

  await page.keyboard.press('Enter')
  await tabTo(page, button(page, 'No due date'))
  await page.keyboard.press('Enter')
  await expect.poll(() => ticket.dueOn ?? null).toBeNull()
  await expect(button(page, 'Set a due date')).toBeFocused()
  await keepsFocus(page)
})

test('a ticket is assigned to two people, and one let go, without a mouse', async ({
  page,
  agentsTicket: ticket,
}) => {
  const names = () => ticket.assignedAgents.map(({ name }) => name)
  const select = page.getByRole('combobox', { name: 'Assigned to' })
  await tabTo(page, select)
  await page.keyboard.type('Rafael')
  await expect.poll(names).toEqual(['Rafael Monteiro'])
  await expect(select).toBeFocused()
  await tabTo(page, button(page, 'Add another'))
  await page.keyboard.press('Enter')
  await expect(select).toBeFocused()
  await page.keyboard.type('Hye-jin')
  await expect.poll(names).toEqual(['Rafael Monteiro', 'Hye-jin Park'])
  await expect(select).toBeFocused()
  await tabTo(page, button(page, 'Remove Rafael Monteiro'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(names).toEqual(['Hye-jin Park'])
  await expect(select).toBeFocused()
  await keepsFocus(page)
})
