import { idOfClosed, idOfFiles } from './find-ticket'
import { closeDialog, openDialog, type State } from './setting'
import { pressMore } from './ticket-states'

/** What a contact does to their ticket. */
export const ownTicketStates: readonly State[] = [
  {
    name: 'a ticket that is to be closed',
    arrive: (setting) => openDialog(setting, setting.words.actions.close.name),
    leave: closeDialog,
  },
  {
    name: 'a ticket that is to be approved',
    async arrive(setting) {
      await pressMore(setting)
      await openDialog(setting, setting.words.actions.approve.name)
    },
    leave: closeDialog,
  },
  {
    name: 'a ticket that is to be declined, with a word',
    async arrive(setting) {
      await openDialog(setting, setting.words.actions.decline.name)
      await setting.page.getByRole('dialog').getByRole('textbox').fill('Words of my own')
    },
    async leave(setting) {
      await closeDialog(setting)
      await pressMore(setting)
    },
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
    name: 'a rating without its stars',
    async arrive(setting) {
      const { page, desk, words, launch } = setting
      const { rate, rating } = words.actions
      await launch(`&ticket=${idOfClosed(desk.instance)}`)
      await openDialog(setting, rate.name)
      await page.getByRole('dialog').getByRole('button', { name: rate.name, exact: true }).click()
      await page.getByText(rating.missing).waitFor()
    },
  },
  {
    name: 'a rating with its stars and a word',
    async arrive({ page }) {
      await page.getByRole('dialog').getByRole('radio').nth(3).click()
      await page.getByRole('dialog').getByRole('textbox').fill('Words of my own')
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
      // What there is to choose comes later, and is the instance's own.
      await page.getByRole('option').nth(1).waitFor({ state: 'attached' })
    },
  },
]
