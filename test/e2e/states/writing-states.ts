import { idOfClosed } from './find-ticket'
import { openOwnMenu } from './list-states'
import { closeDialog, openList, rows, type Setting, type State } from './setting'

const button = ({ page }: Setting, name: string) => page.getByRole('button', { name, exact: true })

/** What somebody is about to send, and what stands in its way. */
export const writingStates: readonly State[] = [
  {
    name: 'a reply to a closed ticket, before it is said what it does',
    async arrive(setting) {
      const { page, desk, words, launch } = setting
      await launch(`&ticket=${idOfClosed(desk.instance)}`)
      await page.getByRole('textbox').last().fill('Words of my own')
      await button(setting, words.reply.send).click()
      await page.getByText(words.reply.missing.choice).first().waitFor()
    },
  },
  {
    name: 'a new ticket like one there is',
    async arrive(setting) {
      const { page, words, launch } = setting
      await openList(setting)
      const summary = await rows(page).nth(2).getByRole('link').innerText()
      await launch('#/new')
      await page.getByRole('textbox').first().fill(summary)
      await page.getByRole('region', { name: words.newTicket.similar.title }).waitFor()
    },
  },
  {
    name: 'a new ticket that DeskDirector doesn’t accept',
    async arrive(setting) {
      const { page, desk, words } = setting
      const fault = { kind: 'status', status: 422 } as const
      desk.faults.add({ match: { method: 'POST', path: /\/tickets$/ }, times: 1, fault })
      await button(setting, words.newTicket.create).click()
      await page.getByRole('alert').first().waitFor()
    },
  },
  {
    name: 'what somebody wrote and hasn’t sent',
    async arrive(setting) {
      const { page, words } = setting
      await openList(setting)
      await openOwnMenu(page)
      await page.getByRole('list', { name: words.ownDrafts.list.label }).waitFor()
    },
    leave: closeDialog,
  },
]
