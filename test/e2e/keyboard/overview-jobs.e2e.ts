import { expect, TICKET_PATH, type WorkerFixtures } from '../fixtures'
import { test as longList } from '../long-list'
import { keepsFocus, tabTo } from './by-keyboard'
import { button, heading } from './on-the-page'
import { listen } from './what-is-said'

/** Where so much was closed of late that the pages that are asked for by themselves aren’t all of it. */
const test = longList.extend<object, WorkerFixtures>({
  instance: [
    async ({ instance }, provide) => {
      const now = new Date().toISOString()
      for (const ticket of instance.instance.tickets.values())
        if (ticket.isClosed) Object.assign(ticket, { closedOn: now, modifiedOn: now })
      await provide(instance)
    },
    { scope: 'worker' },
  ],
})

const isTicket = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method !== 'OPTIONS' && TICKET_PATH.test(path)

test('more of the overview is loaded, its tickets read and its tables shown without a mouse', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(`${await launchUrl({ side: 'tech' })}#/overview`)
  const more = button(page, 'Load more')
  await expect(more).toBeVisible({ timeout: 20_000 })
  const said = await listen(page)
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(more).toHaveCount(0)
  await keepsFocus(page)
  await expect
    .poll(said)
    .toEqual([expect.stringMatching(/^Over the [\d,]+ of 2,000 tickets loaded here\.$/)])

  const answer = page.getByRole('region', { name: 'Median time to first answer' })
  desk.requests.clear()
  await tabTo(page, answer.getByRole('button', { name: /^Read \d+ tickets$/ }))
  await page.keyboard.press('Enter')
  await keepsFocus(page)
  await expect(answer.getByText(/^\d+ answered of the \d+ newest tickets/)).toBeVisible()
  await keepsFocus(page)
  expect(desk.requests.entries.filter(isTicket)).toHaveLength(20)
  await tabTo(page, page.getByRole('switch', { name: 'Show as table' }), 'Shift+Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('table', { name: 'Open by age' })).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Show as table' })).toBeFocused()
  await keepsFocus(page)
  expect((await said()).slice(1)).toEqual([
    expect.stringMatching(
      /^Median time to first answer: .+, \d+ answered of the 20 newest tickets$/,
    ),
  ])
})
