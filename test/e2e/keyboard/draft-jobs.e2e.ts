import { expect } from '../fixtures'
import { replyBox, test } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { heading } from './on-the-page'

test('a draft is found in the person’s own menu, gone on with, and deleted without a mouse', async ({
  page,
  openedTicket: ticket,
}) => {
  const words = `Begun by keys ${Date.now()}`
  const own = page.getByRole('button', { name: /^Signed in as/ })
  const dialog = page.getByRole('dialog', { name: 'Look and drafts' })
  await tabTo(page, replyBox(page))
  await page.keyboard.type(words)
  await tabTo(
    page,
    page.getByRole('main').getByRole('link', { name: 'Tickets', exact: true }),
    'Shift+Tab',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toBeVisible()
  await tabTo(page, own, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(words)
  await tabTo(page, dialog.getByRole('link', { name: `Reply to #${ticket.id}` }))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(ticket.summary)
  await expect(heading(page)).toBeFocused()
  await expect(replyBox(page)).toHaveValue(words)

  await tabTo(page, own, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const remove = dialog.getByRole('button', { name: `Delete draft: Reply to #${ticket.id}` })
  await tabTo(page, remove)
  await page.keyboard.press('Enter')
  const sure = page.getByRole('dialog', { name: 'Delete this draft?' })
  await expect(sure).toBeVisible()
  await keepsFocus(page)
  await tabTo(page, sure.getByRole('button', { name: 'Keep it' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText(words)
  await keepsFocus(page)

  await tabTo(page, remove)
  await page.keyboard.press('Enter')
  await tabTo(page, sure.getByRole('button', { name: 'Delete draft' }))
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('The draft is deleted')
  await keepsFocus(page)
  await page.keyboard.press('Escape')
  await expect(own).toBeFocused()
  await expect(replyBox(page)).toHaveValue('')
})
