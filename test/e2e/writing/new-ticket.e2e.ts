import { expect, test } from '../fixtures'

/** Calls that open a ticket. */
const CREATE_PATH = /\/tickets$/

test('a new ticket is opened once, however often the button is pressed', async ({
  desk,
  openMenuItem,
}) => {
  const title = `Projector is dark ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === title)
  const tickets = await openMenuItem('portal')
  await tickets
    .getByRole('link', { name: 'New ticket' })
    .or(tickets.getByRole('button', { name: 'New ticket' }))
    .click()
  await tickets.getByRole('textbox', { name: 'Title' }).fill(title)
  await tickets.getByRole('textbox', { name: 'Description' }).fill('Since **this morning**.')
  await tickets.getByRole('button', { name: 'Create ticket' }).dblclick()
  await expect(tickets.getByRole('heading', { level: 1 })).toHaveText(title)
  expect(there()).toHaveLength(1)
  expect(there()[0]?.description).toBe('Since **this morning**.')
})

test('a new ticket whose answer was cut is found, not opened again', async ({
  page,
  desk,
  launchUrl,
}) => {
  const title = `Scanner eats paper ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === title)
  desk.faults.add({
    match: { method: 'POST', path: CREATE_PATH },
    times: 1,
    fault: { kind: 'cut' },
  })
  await page.goto(`${await launchUrl()}&route=/new`)
  await page.getByRole('textbox', { name: 'Title' }).fill(title)
  await page.getByRole('textbox', { name: 'Description' }).fill('Every second page.')
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 30_000 })
  expect(there()).toHaveLength(1)
})

test('what was typed for a new ticket is there after a reload', async ({ page, launchUrl }) => {
  await page.goto(`${await launchUrl()}&route=/new`)
  await page.getByRole('textbox', { name: 'Title' }).fill('Half a title')
  await page.getByRole('textbox', { name: 'Description' }).fill('Half a descr')
  await page.goto('about:blank')
  await page.goto(`${await launchUrl()}&route=/new`)
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a title')
  await expect(page.getByRole('textbox', { name: 'Description' })).toHaveValue('Half a descr')
})

test('several new tickets are written side by side, each kept and opened once', async ({
  page,
  context,
  desk,
  launchUrl,
}) => {
  const [slow, quick, third] = ['Scanner', 'Laptop', 'Chair'].map((what) => `${what} ${Date.now()}`)
  const there = (title: string) =>
    [...desk.instance.tickets.values()].filter(({ summary }) => summary === title).length
  const title = page.getByRole('textbox', { name: 'Title' })
  const start = page.getByRole('button', { name: 'Start another ticket' })
  desk.faults.add({
    match: { method: 'POST', path: CREATE_PATH },
    times: 1,
    fault: { kind: 'latency', ms: 4_000 },
  })
  await page.goto(`${await launchUrl()}&route=/new`)
  await title.fill(slow!)
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByText('Sending…')).toBeVisible()
  await start.click()
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('')
  await page.keyboard.type(quick!)
  await start.click()
  await expect(title).toBeFocused()
  await page.keyboard.type(third!)
  await expect(page.getByRole('status').filter({ hasText: 'is open' })).toBeVisible()
  expect([there(slow!), there(quick!), there(third!)]).toEqual([1, 0, 0])

  // All that isn't sent is in the list, also of a page that is opened anew.
  const tab = await context.newPage()
  await tab.goto(await launchUrl())
  const lines = tab.getByRole('status').filter({ hasText: 'You began a new ticket' })
  await expect(lines).toHaveCount(2)
  await lines.filter({ hasText: quick! }).getByRole('link', { name: 'Continue' }).click()
  await expect(tab.getByRole('textbox', { name: 'Title' })).toHaveValue(quick!)
  await tab.getByRole('button', { name: 'Create ticket' }).click()
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(quick!)
  await expect(title).toHaveValue(third!)
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(third!)
  expect([there(slow!), there(quick!), there(third!)]).toEqual([1, 1, 1])
})

test('a ticket in doubt isn’t taken for another of the same words', async ({
  page,
  desk,
  launchUrl,
}) => {
  const words = `New laptop ${Date.now()}`
  const there = () => [...desk.instance.tickets.values()].filter(({ summary }) => summary === words)
  const title = page.getByRole('textbox', { name: 'Title' })
  const create = page.getByRole('button', { name: 'Create ticket' })
  desk.faults.add({
    match: { method: 'POST', path: CREATE_PATH },
    times: 1,
    // A gateway's own word: the ticket never arrived, and nobody says so.
    fault: { kind: 'status', status: 502 },
  })
  await page.goto(`${await launchUrl()}&route=/new`)
  await title.fill(words)
  await create.click()
  await expect(page.getByRole('alert')).toContainText('It isn’t known whether', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Start another ticket' }).click()
  await title.fill(words)
  await create.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  expect(there()).toHaveLength(1)

  await page.goto(`${await launchUrl()}&route=/new`)
  await expect(page.getByRole('alert')).toContainText('It isn’t known whether', { timeout: 30_000 })
  expect(there()).toHaveLength(1)
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words)
  expect(there()).toHaveLength(2)
})
