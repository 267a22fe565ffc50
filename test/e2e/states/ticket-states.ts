import { closeDialog, openDialog, openList, rows, type Setting, type State } from './setting'

async function openTicket(setting: Setting): Promise<void> {
  await openList(setting)
  await rows(setting.page).nth(1).getByRole('link').click()
  await setting.page.getByRole('article').first().waitFor()
}

/** A ticket, and what is done there. */
export const ticketStates: readonly State[] = [
  { name: 'a ticket', arrive: openTicket },
  {
    name: 'a reply that is written',
    async arrive({ page }) {
      await page.getByRole('textbox').last().fill('Words of my own')
      await page.getByRole('textbox').last().press('Tab')
    },
  },
]

/** What a contact does to their ticket. */
export const ownTicketStates: readonly State[] = [
  {
    name: 'a ticket that is to be closed',
    arrive: (setting) => openDialog(setting, setting.words.actions.close.name),
    leave: closeDialog,
  },
  {
    name: 'a title that somebody else has changed meanwhile',
    async arrive({ page, desk, words }) {
      const id = /tickets\/(\d+)/.exec(page.url())?.[1]
      const { edit, label, save } = words.edit.summary
      await page.getByRole('button', { name: edit, exact: true }).click()
      await page.getByRole('textbox', { name: label, exact: true }).fill('A title of mine')
      const data = { summary: 'A title of theirs' }
      await page.request.post(`${desk.origin}/__local/tickets/${id}`, { data })
      await page.getByRole('button', { name: save, exact: true }).click()
      await page.getByRole('dialog').waitFor()
    },
    leave: closeDialog,
  },
  {
    name: 'a ticket that isn’t there',
    async arrive({ page, launch }) {
      await launch('&ticket=999999')
      await page.getByRole('alert').getByRole('heading', { level: 1 }).waitFor()
    },
  },
  {
    name: 'a new ticket',
    async arrive({ page, launch }) {
      await launch('#/new')
      await page.getByRole('textbox').first().fill('Words of my own')
    },
  },
]
