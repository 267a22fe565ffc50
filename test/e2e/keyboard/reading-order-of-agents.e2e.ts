import { expect, test } from '../fixtures'
import { openTicket, ticketToStart } from '../writing/tickets'
import { header } from './what-is-read'

test('an agent’s list is read from the ways to sift it to its rows, each by its title', async ({
  page,
  launchUrl,
}) => {
  await page.goto(await launchUrl({ side: 'tech' }))
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
      - button "Waiting on me"
      - combobox "Status"
      - combobox "Priority"
      - combobox "Queue"
      - combobox "Tag"
    - heading /open tickets/ [level=1]
    - combobox "Sort by"
    - button "Export"
    - status: /open tickets/
    - list "Tickets":
      - listitem:
        - link
        - paragraph: /#\\d+/
        - text: /.+/
        - time
`)
})

test('an agent’s ticket is read from what it is, field by field, to the answer and whom it is for', async ({
  page,
  desk,
  launchUrl,
}) => {
  const ticket = ticketToStart(desk)
  Object.assign(ticket, { tags: ['first', 'second'], dueOn: null })
  await page.goto(await launchUrl({ side: 'tech' }))
  await openTicket(page, ticket)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
${header}
  - main:
    - navigation "You are here":
      - link "Tickets"
      - text: /#\\d+/
    - button "Copy number"
    - button "Pin"
    - button "Copy link"
    - link "Open in DeskDirector"
    - heading /.+/ [level=1]
    - button "Edit title"
    - button "Close ticket"
    - button "More"
    - complementary "Details":
      - heading "Details" [level=2]
      - term: Status
      - definition:
        - combobox "Status"
      - term: Priority
      - definition:
        - combobox "Priority"
      - term: Assigned to
      - definition:
        - combobox "Assigned to"
      - term: Queue
      - definition:
        - combobox "Queue"
      - term: Tags
      - definition:
        - list "Tags on this ticket":
          - listitem:
            - text: first
            - button "Remove tag first"
          - listitem:
            - text: second
            - button "Remove tag second"
        - textbox "Add a tag"
      - term: Due
      - definition:
        - button "Set a due date"
    - region "Conversation":
      - heading "Conversation" [level=2]
      - article:
        - heading [level=3]:
          - time
    - textbox "Reply"
    - button "Attach files"
    - switch "Internal note"
    - combobox "Status after sending"
    - text: /Goes to/
    - button "Send reply"
`)
})
