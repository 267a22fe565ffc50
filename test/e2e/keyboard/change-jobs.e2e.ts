import { expect } from '../fixtures'
import { idOfPlain } from '../states/find-ticket'
import { test, writes } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { editByKeys } from './edit-by-keys'
import { button } from './on-the-page'
import { listen } from './what-is-said'

test('an agent changes priority, queue and description without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  const { priorities, queues, agents, tickets } = desk.instance
  const ticket = tickets.get(idOfPlain(desk.instance))
  if (ticket === undefined) throw new Error('There is no ticket of plain words.')
  const other = priorities.find(({ id }) => id !== ticket.priority.id)?.name ?? ''
  const elsewhere =
    queues.find(({ id }) => id !== ticket.queue.id && !agents[0]?.readOnlyQueues?.includes(id))
      ?.name ?? ''
  await page.goto(`${await launchUrl({ side: 'tech' })}&ticket=${ticket.id}`)
  const priority = page.getByRole('combobox', { name: 'Priority' })
  await expect(priority).toBeVisible()
  const said = await listen(page)

  await tabTo(page, priority)
  await page.keyboard.type(other)
  await expect.poll(() => ticket.priority.name).toBe(other)
  await expect(priority).toBeFocused()
  await expect.poll(said).toEqual(['Saving', 'Saved'])

  const queue = page.getByRole('combobox', { name: 'Queue' })
  await tabTo(page, queue)
  await page.keyboard.type(elsewhere)
  await expect.poll(() => ticket.queue.name).toBe(elsewhere)
  await expect(queue).toBeFocused()
  await keepsFocus(page)
  await expect.poll(said).toEqual(['Saving', 'Saved', 'Saving', 'Saved'])

  const edit = button(page, 'Edit description')
  await tabTo(page, button(page, 'More'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, edit)
  const description = page.getByRole('textbox', { name: 'Description' })
  const save = button(page, 'Save description')
  const kept = () => ticket.description
  await editByKeys(page, { edit, field: description, save, kept }, 'Described by keys')
  await expect(description).toHaveCount(0)
  await keepsFocus(page)
  await expect(edit).toBeFocused()
  await expect.poll(async () => (await said()).slice(4)).toEqual(['Saving', 'Description saved'])
  expect(writes(desk, /\/tickets\/\d+$/)).toHaveLength(3)
})
