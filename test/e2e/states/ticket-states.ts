import type { Instance } from '../../local-deskdirector/model'
import { closeDialog, openDialog, openList, rows, type Setting, type State } from './setting'

async function openTicket(setting: Setting): Promise<void> {
  await openList(setting)
  await rows(setting.page).nth(1).getByRole('link').click()
  await setting.page.getByRole('article').first().waitFor()
}

/** A ticket of the first contact's that files came along with. */
function idOfFiles({ contacts, tickets }: Instance): number {
  for (const { id, contact, notes } of tickets.values()) {
    const isTheirs = contact?.id === contacts[0]?.id
    if (isTheirs && notes.some(({ attachments }) => attachments.length > 0)) return id
  }
  throw new Error('No ticket of theirs has files.')
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

/** What an agent does to a ticket. */
export const agentTicketStates: readonly State[] = [
  {
    name: 'a description that is edited',
    async arrive({ page, words }) {
      const { edit, label } = words.edit.description
      await page.getByRole('button', { name: edit, exact: true }).click()
      await page.getByRole('textbox', { name: label, exact: true }).fill('Words of my own')
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
      // Another each time: the ticket may have been somebody's before.
      const data = { summary: `A title of theirs, ${Date.now()}` }
      await page.request.post(`${desk.origin}/__local/tickets/${id}`, { data })
      await page.getByRole('button', { name: save, exact: true }).click()
      await page.getByRole('dialog').waitFor()
    },
    leave: closeDialog,
  },
  {
    name: 'a file that is open',
    async arrive({ page, desk, words, launch }) {
      await launch(`&ticket=${idOfFiles(desk.instance)}`)
      await page.getByRole('article').getByRole('listitem').getByRole('button').first().click()
      await page.getByRole('group').locator('img, pre').first().waitFor()
      // At the side, where there is one.
      const all = page.getByRole('button', { name: words.ticket.allFiles })
      if (await all.isVisible()) await all.click()
    },
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
