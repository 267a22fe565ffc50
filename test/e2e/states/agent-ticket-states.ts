import { idOfInternal, idOfPlain } from './find-ticket'
import { closeDialog, openDialog, type Setting, type State } from './setting'
import { pressMore } from './ticket-states'

/** Opens what is known of a ticket where it is behind a button, and leaves it open for every width. */
async function openDetails({ page, words }: Setting): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 380, height: 800 })
  await page.getByRole('button', { name: words.ticket.details, exact: true }).click()
  if (size !== null) await page.setViewportSize(size)
}

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
    name: 'the way to take a ticket along',
    async arrive(setting) {
      const { desk, words, launch } = setting
      await launch(`&ticket=${idOfInternal(desk.instance)}`)
      await pressMore(setting)
      // It asks first whether what the contact doesn't see goes along.
      await openDialog(setting, words.ticket.copyMarkdown)
    },
    leave: closeDialog,
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
