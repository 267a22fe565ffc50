import { file, NOTE_PATH } from '../writing/tickets'
import { openList, rows, type Setting, type State } from './setting'

const fileNames = ['client.log', 'huge.log'] as const

/** What the browser writes behind a size: the pseudo-locale’s numbers are English ones. */
const SIZES = ['MB', 'kB']

async function openTicket(setting: Setting): Promise<void> {
  await openList(setting)
  await rows(setting.page).nth(1).getByRole('link').click()
  await setting.page.getByRole('article').first().waitFor()
}

export const pressMore = ({ page, words }: Setting) =>
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
  {
    name: 'a reply as it will look',
    arrive: ({ page, words }) =>
      page.getByRole('radio', { name: words.reply.mode.preview, exact: true }).click(),
    leave: ({ page, words }) =>
      page.getByRole('radio', { name: words.reply.mode.write, exact: true }).click(),
  },
  {
    name: 'a reply with somebody in copy that DeskDirector doesn’t accept',
    async arrive({ page, desk, words }) {
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      await button(words.reply.cc.add).click()
      await page.getByRole('textbox', { name: words.reply.cc.label }).fill('mina@northwind.example')
      desk.faults.add({
        match: { method: 'POST', path: NOTE_PATH },
        times: 1,
        fault: { kind: 'status', status: 422 },
      })
      await button(words.reply.send).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'a reply with a file, and one that is too large',
    names: [...fileNames, ...SIZES],
    async arrive({ page }) {
      const [small, large] = fileNames
      await page.locator('input[type=file]').setInputFiles([file(small, 40e3), file(large, 16e6)])
      for (const name of fileNames) await page.getByText(name).first().waitFor()
    },
    async leave({ page, words }) {
      const name = words.writing.files.remove(fileNames[0])
      await page.getByRole('button', { name, exact: true }).click()
    },
  },
  { name: 'a ticket with all that can be done to it', arrive: pressMore, leave: pressMore },
]
