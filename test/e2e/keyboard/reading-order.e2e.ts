import { expect, test } from '../fixtures'
import { openTicket, takeTicket } from '../writing/tickets'
import { header } from './what-is-read'

/* What a screen reader reads, and in which order: parts may stand between those that are named here, none before. */

test('the list is read from the ways to sift it to its rows, each by its title', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  await expect(page.locator('body')).toMatchAriaSnapshot(`
${header}
  - main:
    - searchbox "Search tickets"
    - group "Which tickets":
      - radio "Open" [checked]
      - radio "Closed"
      - radio "All"
    - button "New ticket"
    - group "Filters":
      - combobox "Whose"
      - combobox "Status"
    - heading /\\d+ open tickets/ [level=1]
    - combobox "Sort by"
    - button "Export"
    - status: /\\d+ open tickets/
    - list "Tickets":
      - listitem:
        - link
        - paragraph: /#\\d+/
        - time
`)
})

test('a ticket is read from what it is, by what was said, to the answer', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = takeTicket(desk)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
${header}
  - main:
    - navigation "You are here":
      - link "Tickets"
      - text: /#\\d+/
    - button "Copy number"
    - button "Pin"
    - heading /.+/ [level=1]
    - button "Edit title"
    - button "Close ticket"
    - complementary "Details":
      - heading "Details" [level=2]
      - term: Status
      - definition: /.+/
      - term: Created
    - region "Conversation":
      - heading "Conversation" [level=2]
      - article:
        - heading [level=3]:
          - time
    - textbox "Reply"
    - button "Send reply"
`)
})

test('a new ticket is read as a form: each field by its label, the button last', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}#/new`)
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible()
  await expect(page.locator('body')).toMatchAriaSnapshot(`
${header}
  - main:
    - navigation "You are here":
      - link "Tickets"
    - heading "New ticket" [level=1]
    - textbox "Title"
    - textbox "Description"
    - button "Attach files"
    - combobox "Request type"
    - combobox "Priority"
    - textbox "CC"
    - button "Create ticket"
`)
})

test('the overview is read figure by figure, each under its heading', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}#/overview`)
  await expect(page.getByRole('region', { name: 'Open by status' })).toBeVisible()
  await expect(page.locator('body')).toMatchAriaSnapshot(`
${header}
  - main:
    - heading "Overview" [level=1]
    - switch "Show as table"
    - region "Open now":
      - heading "Open now" [level=2]
    - region "Opened and closed":
      - list:
        - listitem: /\\d+ tickets? opened, .+ \\d+ tickets? closed/
    - region "Waiting on me"
    - region "Pinned"
    - region "Open by status":
      - heading "Open by status" [level=2]
      - list:
        - listitem:
          - link
    - region "Open by age"
`)
})
