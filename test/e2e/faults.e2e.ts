import type { Fault } from '../local-deskdirector/faults/fault'
import { expect, LIST_PATH, test } from './fixtures'

const faults: [name: string, fault: Fault, title: string, words: string][] = [
  [
    'an error of the server',
    { kind: 'status', status: 500 },
    'DeskDirector couldn’t answer',
    'status 500',
  ],
  [
    'a sign-in page instead of data',
    { kind: 'html' },
    'DeskDirector’s answer couldn’t be read',
    'HTML page',
  ],
  [
    'half an answer',
    { kind: 'truncated' },
    'DeskDirector’s answer couldn’t be read',
    'only part of it',
  ],
  [
    'a list that isn’t one',
    { kind: 'replaced', field: 'results', value: 'none' },
    'DeskDirector’s answer couldn’t be read',
    'expected a list',
  ],
]

for (const [name, fault, title, words] of faults) {
  test(`${name} is said in words, and trying again mends it`, async ({ page, desk, launchUrl }) => {
    desk.faults.add({ match: { path: LIST_PATH }, fault })
    await page.goto(await launchUrl())
    const alert = page.getByRole('alert').first()
    await expect(alert).toContainText(title, { timeout: 20_000 })
    await expect(alert).toContainText(words)
    desk.faults.clear()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('one ticket that can’t be read costs its row, not the list, and tells what changed', async ({
  page,
  desk,
  deskKind,
  launchUrl,
}) => {
  const field = deskKind === 'psa' ? 'name' : 'summary'
  desk.faults.add({
    match: { path: LIST_PATH },
    fault: { kind: 'replaced', field, value: { not: 'text' }, row: 1 },
  })
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
  const notice = page.getByRole('status').filter({ hasText: '1 ticket could not be read' })
  await expect(notice).toContainText('npm run connect -- --check')
  await notice.getByText('Details').click()
  await expect(notice).toContainText('tickets.find, summary: expected text, found an object')
})

test('an answer of another shape leads to the set-up, and the rest of the page lives', async ({
  page,
  desk,
  launchUrl,
}) => {
  const fault = { kind: 'replaced', field: 'results', value: 'none' } as const
  desk.faults.add({ match: { path: LIST_PATH }, fault })
  await page.goto(await launchUrl())
  const alert = page.getByRole('alert').first()
  await expect(alert).toContainText(
    'tickets.find, results: expected a list of tickets, found “none”',
  )
  await expect(alert).toContainText('npm run connect -- --check')
  await expect(page.getByText('Signed in as')).toHaveCount(1)
  await alert.getByRole('link', { name: 'Check the set-up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/setup')
})

test('a connection cut in mid-answer is tried again by itself', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.faults.add({ match: { path: LIST_PATH }, times: 1, fault: { kind: 'cut' } })
  await page.goto(await launchUrl())
  await expect(page.locator('[data-ticket-id]').first()).toBeVisible()
})

test('a rival’s change is offered, and rows move only when it is taken', async ({
  page,
  desk,
  launchUrl,
}) => {
  await page.goto(await launchUrl())
  const rows = page.locator('[data-ticket-id]')
  await expect(rows.first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Sort by' }).waitFor()
  const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-ticket-id')))
  const before = await ids()
  const last = before.at(-1)
  await page.request.post(`${desk.origin}/__local/tickets/${last}`, {
    data: { summary: 'Changed by a rival' },
  })
  const pill = page.getByRole('button', { name: '1 ticket changed — show' })
  await expect(pill).toBeVisible({ timeout: 15_000 })
  // Rows that are drawn later come after these.
  expect((await ids()).slice(0, before.length)).toEqual(before)
  await pill.click()
  await expect(rows.first()).toHaveAttribute('data-ticket-id', last ?? '')
  await expect(rows.first()).toContainText('Changed by a rival')
})
