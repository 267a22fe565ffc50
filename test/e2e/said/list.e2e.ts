import { expect, LIST_PATH, test } from '../fixtures'
import { button, heading, openList, rows } from '../keyboard/on-the-page'
import { listen } from '../keyboard/what-is-said'
import { saysOnce } from './says-once'

test('a search says once how many tickets it found', async ({ page, launchUrl }) => {
  await openList(page, await launchUrl())
  const before = (await heading(page).textContent()) ?? ''
  const said = await listen(page)
  await page.getByRole('searchbox').fill('nothing is called this')
  await expect(rows(page)).toHaveCount(0)
  await saysOnce(page, said, ['0 open tickets'])
  await button(page, 'Clear search').click()
  await expect(rows(page).first()).toBeVisible()
  await saysOnce(page, said, ['0 open tickets', before])
})

test('a filter says once that tickets are on their way, and once how many there are', async ({
  page,
  launchUrl,
}) => {
  await openList(page, await launchUrl())
  const said = await listen(page)
  await page.getByRole('radio', { name: 'Closed' }).click()
  await saysOnce(page, said, ['Loading tickets', /^\d+ closed tickets?$/])
})

test('tickets that are loaded further down are no news, and that they don’t come is said once', async ({
  page,
  desk,
  launchUrl,
}) => {
  await openList(page, await launchUrl({ side: 'tech' }))
  const said = await listen(page)
  const toEnd = () => page.getByRole('main').evaluate((main) => main.scrollTo(0, 1e6))
  const asked = () => desk.requests.entries.filter(({ path }) => LIST_PATH.test(path)).length
  const before = asked()
  await toEnd()
  await expect.poll(asked).toBeGreaterThan(before)
  await saysOnce(page, said, [])
  desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'status', status: 403 } })
  await expect(async () => {
    await toEnd()
    expect(await said()).not.toEqual([])
  }).toPass()
  await saysOnce(page, said, [/^DeskDirector doesn’t allow this/])
})

test('a session that is about to end says so once, behind a dialog, too', async ({
  page,
  desk,
  launchUrl,
}) => {
  desk.settings.update({ tokenSeconds: 75 })
  await openList(page, await launchUrl())
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const said = await listen(page)
  await saysOnce(page, said, [/^1 minute left in this session/])
})

test('drafts that are deleted are said to be, once', async ({ page, launchUrl }) => {
  await page.goto(`${await launchUrl()}#/new`)
  await page.getByRole('textbox', { name: 'Title' }).fill('Begun and given up')
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete all drafts' }).click()
  const said = await listen(page)
  await dialog.getByRole('button', { name: 'Delete all drafts' }).click()
  await saysOnce(page, said, ['All drafts are deleted'])
})
