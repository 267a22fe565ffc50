import { expect, pageOrigin } from '../fixtures'
import { checked } from '../setup-lines'
import { replyBox, test } from '../writing/tickets'

test('a launch that failed is read from what happened to who can mend it', async ({
  page,
  desk,
}) => {
  await page.goto(`${pageOrigin()}/index.html?host=${encodeURIComponent(desk.origin)}`)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
  - main:
    - /children: equal
    - heading "Open this page from DeskDirector" [level=1]
    - paragraph: /none came/
    - region "What to do":
      - heading "What to do" [level=2]
      - paragraph
    - region "For the administrator":
      - heading "For the administrator" [level=2]
      - list:
        - listitem: /admin portal/
        - listitem: /Access Token/
        - listitem: /menu item/
    - paragraph:
      - link /help\\.deskdirector\\.com/
    - link "Check the set-up"
`)
})

test('an instance that can’t be reached is told as an alert, ahead of what to do', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.settings.update({ allowedOrigins: [] })
  await page.goto(await launchUrl())
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
  - main:
    - alert:
      - heading /can’t be reached/ [level=1]
      - paragraph
    - region "What to do"
    - button "Try again"
    - region "For the administrator":
      - heading "For the administrator" [level=2]
      - list
    - text: This page’s origin
    - code: ${pageOrigin()}
    - button "Copy origin"
    - link "Check the set-up"
`)
})

test('the check of the set-up is read from its outcome to each thing it looked at', async ({
  page,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}&route=/setup`)
  await checked(page, 'Everything is in order')
  await expect(page.locator('body')).toMatchAriaSnapshot(`
  - banner:
    - timer "Session time left"
    - button /Signed in as .+ Look and drafts/
  - main:
    - link "Tickets"
    - heading "Set-up check" [level=1]
    - paragraph: Everything is in order
    - button "Copy report"
    - button "Check again"
    - status: Everything is in order.
    - region "The launch":
      - heading "The launch" [level=2]
      - list:
        - listitem:
          - heading "Access token" [level=3]
          - text: In order
          - paragraph
        - listitem:
          - heading "Host" [level=3]
    - region "The frame and its sandbox":
      - heading "The frame and its sandbox" [level=2]
    - region "The connection to DeskDirector":
      - heading "The connection to DeskDirector" [level=2]
    - region "What the page can do there":
      - heading "What the page can do there" [level=2]
    - region "This browser":
      - heading "This browser" [level=2]
    - group: The report as text
`)
})

test('the end of a session is read ahead of what is still on screen, then in its place', async ({
  page,
  desk,
  openedTicket: ticket,
}) => {
  await replyBox(page).fill('Half of what I wanted to say')
  desk.settings.update({ refuseTokens: true })
  await expect(page.locator('body')).toMatchAriaSnapshot(`
  - alert:
    - heading "Your session has ended" [level=2]
    - paragraph: /open the menu item in DeskDirector again.+stays readable/
    - paragraph: /What you typed is kept/
  - banner:
    - timer "Session time left"
  - main:
    - heading /.+/ [level=1]
    - textbox "Reply"
`)
  await expect(page.getByText(ticket.summary)).toHaveCount(0, { timeout: 20_000 })
  await expect(page.locator('body')).toMatchAriaSnapshot(`
  - main:
    - /children: equal
    - alert:
      - heading "Your session has ended" [level=1]
      - paragraph
    - paragraph: /open the menu item in DeskDirector again/
    - paragraph: /What you typed is kept/
  - status
`)
  // Neither the way through the pages nor anything else that leads nowhere now.
  await expect(page.getByRole('banner')).toHaveCount(0)
})
