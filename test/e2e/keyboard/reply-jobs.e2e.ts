import type { StoredTicket } from '../../local-deskdirector/model'
import type { ServedDeskDirector } from '../../local-deskdirector/serve-local-deskdirector'
import { expect } from '../fixtures'
import { file, NOTE_PATH, notesWith, replyBox, sendButton, test, writes } from '../writing/tickets'
import { keepsFocus, tabTo } from './by-keyboard'
import { button } from './on-the-page'
import { listen } from './what-is-said'

/** Has somebody of the support team say something in a ticket. */
function answer({ instance }: ServedDeskDirector, ticket: StoredTicket) {
  const said = [...instance.tickets.values()].flatMap(({ notes }) => notes)
  const like = said.find(
    ({ isInternal, createdBy }) => !isInternal && createdBy.userType === 'agent',
  )
  if (like === undefined) throw new Error('Nobody of the support team has said anything.')
  const createdOn = new Date().toISOString()
  const note = 'Said meanwhile'
  ticket.notes.push({ ...like, id: 9_000_000 + ticket.id, note, createdOn, attachments: [] })
}

test('a file and somebody in CC go with a reply, which is sent though the ticket has moved on, without a mouse', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  const words = `With a file, by keys ${Date.now()}`
  // Asked for long before it opens: else the browser may open its own.
  const chooser = page.waitForEvent('filechooser')
  const picker = page.getByLabel('Attach files')
  await tabTo(page, replyBox(page))
  await page.keyboard.type(words)
  await tabTo(page, picker)
  await page.keyboard.press('Enter')
  await (await chooser).setFiles([file('kept.log', 400), file('let-go.log', 400)])
  await expect(button(page, 'Remove kept.log')).toBeVisible()
  await expect(picker).toBeFocused()
  await tabTo(page, button(page, 'Remove let-go.log'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(button(page, 'Remove let-go.log')).toHaveCount(0)
  await keepsFocus(page)

  const copies = page.getByRole('textbox', { name: 'CC' })
  await tabTo(page, button(page, 'Add CC'))
  await page.keyboard.press('Enter')
  await expect(copies).toBeFocused()
  await page.keyboard.type('nobody')
  await tabTo(page, sendButton(page))
  await page.keyboard.press('Enter')
  await expect(copies).toBeFocused()
  await expect(copies).toHaveAccessibleDescription(/CC needs e-mail addresses/)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('mina@northwind.example')
  await expect(page.getByText('with 1 in copy')).toBeVisible()

  const said = await listen(page)
  await tabTo(page, sendButton(page))
  await page.keyboard.press('Enter')
  await keepsFocus(page)
  answer(desk, ticket)
  const anyway = button(page, 'Send it as it is')
  await expect(anyway).toBeVisible({ timeout: 15_000 })
  await keepsFocus(page)
  expect(writes(desk, NOTE_PATH)).toEqual([])
  await tabTo(page, anyway, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await keepsFocus(page)
  await expect.poll(() => notesWith(ticket, words), { timeout: 15_000 }).toBe(1)
  await expect(replyBox(page)).toHaveValue('')
  await keepsFocus(page)
  const sent = ticket.notes.filter(({ note }) => note === words)
  expect(sent.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([['kept.log']])
  expect(ticket.cc).toContain('mina@northwind.example')
  // How far it has come, and that there is a note, may be said or passed over by how fast it goes.
  const news = async () => (await said()).filter((each) => !/^Sending|new note/.test(each))
  await expect
    .poll(news)
    .toEqual([
      'It is sent in 5 seconds. Undo takes it back.',
      expect.stringMatching(/^This ticket has moved on/),
      'Sent',
    ])
})
