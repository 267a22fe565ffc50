import type { Instance, StoredTicket } from '../../local-deskdirector/model'
import { closeDialog, openDialog, openList, rows, type Setting, type State } from './setting'

async function openTicket(setting: Setting): Promise<void> {
  await openList(setting)
  await rows(setting.page).nth(1).getByRole('link').click()
  await setting.page.getByRole('article').first().waitFor()
}

const first = ({ tickets }: Instance, isMeant: (ticket: StoredTicket) => boolean): number => {
  const found = [...tickets.values()].find(isMeant)
  if (found === undefined) throw new Error('No ticket is like that.')
  return found.id
}

/** A ticket of the first contact's that files came along with. */
const idOfFiles = (instance: Instance) =>
  first(
    instance,
    ({ contact, notes }) =>
      contact?.id === instance.contacts[0]?.id &&
      notes.some(({ attachments }) => attachments.length > 0),
  )

/** A closed ticket of the first contact's that they may write to. */
function idOfClosed(instance: Instance): number {
  const [person] = instance.contacts
  return first(
    instance,
    ({ contact, queue, isClosed }) =>
      isClosed && contact?.id === person?.id && !person?.readOnlyQueues?.includes(queue.id),
  )
}

/** A ticket that the first agent may write to, whose description has no signs of another format. */
const idOfPlain = (instance: Instance) =>
  first(
    instance,
    ({ description, queue }) =>
      /^[\w ,.]+$/.test(description ?? '') &&
      !instance.agents[0]?.readOnlyQueues?.includes(queue.id),
  )

/** Opens what is known of a ticket where it is behind a button, and leaves it open for every width. */
async function openDetails({ page, words }: Setting): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 380, height: 800 })
  await page.getByRole('button', { name: words.ticket.details, exact: true }).click()
  if (size !== null) await page.setViewportSize(size)
}

const pressMore = ({ page, words }: Setting) =>
  page.getByRole('button', { name: words.actions.more, exact: true }).click()

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
  { name: 'a ticket with all that can be done to it', arrive: pressMore, leave: pressMore },
]

/** What an agent does to a ticket. */
export const agentTicketStates: readonly State[] = [
  {
    name: 'an internal note that is written',
    async arrive({ page, words }) {
      await page.getByRole('switch', { name: words.reply.internal, exact: true }).click()
      await page.getByText(words.reply.audience.internal).waitFor()
    },
  },
  {
    name: 'a due date that is edited',
    async arrive(setting) {
      const { page, words } = setting
      const { set, change, date, save, incomplete } = words.edit.due
      await openDetails(setting)
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      await button(set).or(button(change)).click()
      // With what it says of half a date.
      await page.getByLabel(date, { exact: true }).fill('')
      await button(save).click()
      await page.getByText(incomplete).waitFor()
    },
  },
  {
    name: 'a description that is edited',
    async arrive({ page, desk, words, launch }) {
      const { edit, label } = words.edit.description
      await launch(`&ticket=${idOfPlain(desk.instance)}`)
      await page.getByRole('button', { name: words.actions.more, exact: true }).click()
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
