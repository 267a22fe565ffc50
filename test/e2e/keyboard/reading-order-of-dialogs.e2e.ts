import { expect } from '../fixtures'
import { replyBox, test } from '../writing/tickets'
import { button, openList } from './on-the-page'
import { expectReadAlone } from './what-is-read'

test('the way to take a list along is read from its kinds, by how much it is, to its text', async ({
  page,
  launchUrl,
}) => {
  await openList(page, await launchUrl())
  await button(page, 'Export').click()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
  - dialog "Export tickets":
    - heading "Export tickets" [level=2]
    - group "Format":
      - radio "CSV" [checked]
      - radio "JSON"
      - radio "Markdown"
      - radio "Print"
    - paragraph: /spreadsheets/
    - textbox "Text to copy"
    - button "Close"
    - button "Copy"
    - button "Save as file"
`)
  await expectReadAlone(page, 'Export tickets')
})

test('the person’s own menu is read from who they are, by the look, to their drafts; then whether they are sure', async ({
  page,
  openedTicket: ticket,
}) => {
  await replyBox(page).fill('To be read out')
  await page.getByRole('button', { name: /Look and drafts/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toMatchAriaSnapshot(`
  - dialog "Look and drafts":
    - heading "Look and drafts" [level=2]
    - paragraph: /Signed in as .+/
    - paragraph: /A session of this page lasts 60 min/
    - group "Look":
      - radio "System" [checked]
      - radio "Light"
      - radio "Dark"
    - group "Rows":
      - radio "Roomy" [checked]
      - radio "Dense"
    - switch "Single-key shortcuts" [checked]
    - region "Your drafts":
      - heading "Your drafts" [level=3]
      - status: 1 draft not sent yet.
      - list "What you wrote":
        - listitem:
          - 'link "Reply to #${ticket.id}"'
          - time
          - paragraph: To be read out
          - 'button "Delete draft: Reply to #${ticket.id}"'
      - paragraph: /kept on this device/
    - button "Delete all drafts"
    - button "Close"
`)
  await expectReadAlone(page, 'Look and drafts')

  await dialog.getByRole('button', { name: /^Delete draft/ }).click()
  await expect(dialog).toMatchAriaSnapshot(`
  - dialog "Delete this draft?":
    - heading "Delete this draft?" [level=2]
    - paragraph: /can’t be brought back/
    - button "Keep it"
    - button "Delete draft"
`)
  await expectReadAlone(page, 'Delete this draft?')
})

test('the question whether to close a ticket is read with what comes along, the answer last', async ({
  page,
  openedTicket: ticket,
}) => {
  await button(page, 'Close ticket').click()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
  - dialog "Close ticket":
    - heading "Close ticket" [level=2]
    - paragraph: The work on this ticket is over.
    - textbox "Add a word (optional)"
    - paragraph: It is added to the ticket as a note.
    - button "Not now"
    - button "Close ticket"
`)
  await expectReadAlone(page, 'Close ticket')
  expect(ticket.isClosed).toBe(false)
})

test('what somebody else has changed is read side by side: before, theirs, mine, then the choice', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  const theirs = `A title of theirs, ${Date.now()}`
  const before = ticket.summary
  await button(page, 'Edit title').click()
  await page.getByRole('textbox', { name: 'Title' }).fill('A title of mine')
  await page.request.post(`${desk.origin}/__local/tickets/${ticket.id}`, {
    data: { summary: theirs },
  })
  await button(page, 'Save').click()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
  - dialog "Someone else changed this ticket":
    - heading "Someone else changed this ticket" [level=2]
    - paragraph: /Nothing of yours is sent/
    - group "Title":
      - group "Before":
        - paragraph: ${JSON.stringify(before)}
      - group "Theirs, on the ticket now":
        - paragraph: ${theirs}
      - group "Yours, not sent yet":
        - paragraph: A title of mine
    - button "Decide later"
    - button "Keep theirs"
    - button "Use mine"
`)
  await expectReadAlone(page, 'Someone else changed this ticket')
})
