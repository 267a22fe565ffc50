import type { Frame, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { findToken, record } from './find-token'

/** Uses the page as a person does, and gives its frame and the token it was launched with. */
async function useThePage(page: Page): Promise<{ frame: Frame; token: string }> {
  const element = page.locator('iframe[title="Tickets"]')
  const token = new URL((await element.getAttribute('src')) ?? '').searchParams.get('access_token')
  const frame = page.frames().find((each) => each.parentFrame() !== null)
  if (frame === undefined || token === null) throw new Error('The portal opened no frame.')
  await frame.locator('[data-ticket-id]').first().getByRole('link').click()
  await frame.getByRole('region', { name: 'Conversation' }).waitFor()
  await frame.getByRole('link', { name: 'Tickets', exact: true }).last().click()
  await frame.getByRole('searchbox').fill('printer')
  await frame.waitForURL(/q=printer/)
  return { frame, token }
}

test('the token is found nowhere: not in the page, not in what it sends', async ({
  page,
  desk,
  openMenuItem,
}) => {
  const recorder = record(page)
  await openMenuItem('portal')
  const { frame, token } = await useThePage(page)
  desk.faults.add({
    fault: { kind: 'status', status: 500, body: { message: `You sent ${token}` } },
  })
  await frame.getByRole('radio', { name: 'Closed' }).click()
  await frame.getByRole('alert').first().waitFor()
  expect(await findToken(frame, token)).toEqual([])
  expect(await recorder.leaksOf(token, desk.origin)).toEqual([])
  expect(JSON.stringify(desk.requests.entries)).not.toContain(token)
})

const plants: Record<string, (token: string) => unknown> = {
  'the address': (token) => history.replaceState(null, '', `#/tickets?q=${token}`),
  'history.state': (token) => history.replaceState({ token }, ''),
  'the DOM': (token) => document.body.setAttribute('data-kept', token),
  'a global': (token) => void Reflect.set(window, 'kept', { deep: [{ inside: token }] }),
  'the console': (token) => console.info(token),
  'a request': (token) => void fetch(`/icon.png?kept=${token}`),
  'a header': (token) => void fetch('/icon.png', { headers: { 'X-Kept': token } }),
}

for (const [place, plant] of Object.entries(plants)) {
  test(`a token planted in ${place} would be found`, async ({ page, desk, openMenuItem }) => {
    const recorder = record(page)
    await openMenuItem('portal')
    const { frame, token } = await useThePage(page)
    await frame.evaluate(plant, token)
    await page.waitForTimeout(300)
    const found = [
      ...(await findToken(frame, token)),
      ...(await recorder.leaksOf(token, desk.origin)),
    ]
    expect(found.length).toBeGreaterThan(0)
  })
}

const storages: Record<string, (token: string) => unknown> = {
  localStorage: (token) => localStorage.setItem('kept', token),
  sessionStorage: (token) => sessionStorage.setItem('kept', token),
  caches: async (token) => (await caches.open('kept')).put(`/${token}`, new Response('')),
  indexedDB: (token) =>
    new Promise((done) => {
      const open = indexedDB.open('kept')
      open.onupgradeneeded = () => open.result.createObjectStore('kept').put(token, 'kept')
      open.onsuccess = done
    }),
}

for (const [place, plant] of Object.entries(storages)) {
  test(`a token planted in ${place} would be found`, async ({ page, launchUrl }) => {
    // By itself in its window: storage throws in a frame of another site.
    const url = await launchUrl()
    await page.goto(url)
    // The first rows come before the page has taken the token over.
    await page.getByRole('searchbox').waitFor()
    const token = new URL(url).searchParams.get('access_token') ?? ''
    expect(await findToken(page.mainFrame(), token)).toEqual([])
    await page.evaluate(plant, token)
    expect(await findToken(page.mainFrame(), token)).toEqual([place])
  })
}
