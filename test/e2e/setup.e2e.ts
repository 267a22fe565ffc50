import { expect, LIST_PATH, pageOrigin, test, TICKET_PATH } from './fixtures'
import { refuseStorages } from './refuse-storages'
import { checked, expectLine } from './setup-lines'

test('in the guide’s frame everything is in order, and there is a way back', async ({
  page,
  desk,
  openMenuItem,
}) => {
  desk.settings.update({ pageUrl: `${pageOrigin()}/index.html?route=/setup` })
  const tickets = await openMenuItem('portal')
  await checked(tickets, 'Everything is in order')
  await expectLine(tickets, 'Access token', 'In order', /in the address’s query/)
  await expectLine(tickets, 'The host in site.json', 'In order', /with the profile \w+/)
  await expectLine(tickets, 'The frame', 'In order', new RegExp(desk.origin))
  await expectLine(tickets, 'The page’s origin', 'In order', new RegExp(pageOrigin()))
  await expectLine(tickets, 'Sandbox: forms', 'Limited', /never submits a form/)
  await expectLine(tickets, 'Sandbox: new windows', 'Not known', /doesn’t tell/)
  await expectLine(tickets, 'The instance answers', 'In order', /\d m?s\./)
  await expectLine(tickets, 'The access token is accepted', 'In order', /client portal/)
  await expectLine(tickets, /time$/, 'In order', /(59|60) minutes left/)
  await expectLine(tickets, 'The list of tickets', 'In order', /Answered in/)
  await expectLine(tickets, 'One ticket', 'In order', /Answered in/)
  // Bound or not, by the instance: told in one line, and never tried.
  await expect(tickets.getByRole('listitem').filter({ hasText: 'ticket.addNote' })).toHaveCount(1)
  await expectLine(tickets, 'Clipboard', 'In order', /older one/)
  await expectLine(tickets, 'The device’s clock', 'In order', /agrees/)

  await tickets.getByRole('button', { name: 'Try opening a window' }).click()
  await expectLine(tickets, 'Sandbox: new windows', 'Limited', /allow-popups/)
  await tickets.getByRole('button', { name: 'Try a dialog' }).click()
  await expectLine(tickets, /dialogs/, 'Limited', /allow-modals/)
  expect(page.context().pages()).toHaveLength(1)

  await tickets.getByRole('button', { name: 'Check again' }).click()
  await expectLine(tickets, 'Sandbox: new windows', 'Not known', /doesn’t tell/)
  await checked(tickets, 'Everything is in order')
  await tickets.getByRole('link', { name: 'Tickets', exact: true }).click()
  await expect(tickets.locator('[data-ticket-id]').first()).toBeVisible()
})

test('a wider sandbox is seen: forms at once, windows when they are tried', async ({
  desk,
  openMenuItem,
}) => {
  desk.settings.update({
    pageUrl: `${pageOrigin()}/index.html?route=/setup`,
    sandbox: ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-popups'],
    clipboardWrite: true,
  })
  const tickets = await openMenuItem('portal')
  await expectLine(tickets, 'Sandbox: forms', 'In order', /Allowed/)
  await expectLine(tickets, 'Clipboard', 'In order', /Allowed/)
  await tickets.getByRole('button', { name: 'Try opening a window' }).click()
  await expectLine(tickets, 'Sandbox: new windows', 'In order', /closed again/)
})

test('parameters behind the hash are found there', async ({ page, launchUrl }) => {
  const { search } = new URL(await launchUrl())
  await page.goto(`${pageOrigin()}/index.html#/setup${search}`)
  await expectLine(page, 'Access token', 'In order', /behind the #/)
  await expectLine(page, 'The frame', 'In order', /window of its own/)
  await checked(page, 'Everything is in order')
})

test('an agent’s token is told to be one of TECH', async ({ page, launchUrl }) => {
  await page.goto(`${await launchUrl({ side: 'tech' })}&route=/setup`)
  await expectLine(page, 'The access token is accepted', 'In order', /TECH.*by asking/)
})

test('storage that is refused is Limited, and everything is in order all the same', async ({
  page,
  launchUrl,
}) => {
  await refuseStorages(page)
  await page.goto(`${await launchUrl()}&route=/setup`)
  await expectLine(page, 'Storage', 'Limited', /as long as this page is open/)
  await checked(page, 'Everything is in order')
})

test('an answer that isn’t what was agreed is named by its field', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.faults.add({
    match: { path: LIST_PATH },
    fault: { kind: 'replaced', field: 'createdOn', value: 'Zoë’s secret birthday', row: 1 },
  })
  desk.faults.add({ match: { path: TICKET_PATH }, fault: { kind: 'status', status: 404 } })
  await page.goto(`${await launchUrl()}&route=/setup`)
  await expectLine(page, 'The list of tickets', 'To do', /createdOn: expected/)
  await expectLine(page, 'One ticket', 'To do', /404.*npm run connect/)
  await checked(page, '2 things to do')
})

test('nothing is written, and each thing is asked for once a check', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl()}&route=/setup`)
  await checked(page, 'Everything is in order')
  desk.requests.clear()
  await page.getByRole('button', { name: 'Check again' }).click()
  await checked(page, 'Everything is in order')
  const calls = desk.requests.entries.filter(({ method }) => method !== 'OPTIONS')
  expect(calls).toHaveLength(3)
  expect(calls.filter(({ path }) => LIST_PATH.test(path))).toHaveLength(1)
  expect(calls.filter(({ path }) => TICKET_PATH.test(path))).toHaveLength(1)
  // What isn't a GET is a search.
  for (const { method, path } of calls) expect(`${method} ${path}`).toMatch(/^GET |\/find(\?|$)/)
})
