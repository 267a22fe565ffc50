import { expect, pageOrigin, test } from '../fixtures'
import { openTicket, takeTicket } from '../writing/tickets'
import { addHostileTicket, joined, TITLE } from './hostile-tickets'
import { hostileTexts } from './hostile-texts'
import { planted, watchForHarm } from './watch-for-harm'

const texts = hostileTexts()
/** How many texts are said at once. */
const TOGETHER = 20
const groups = Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, index) =>
  texts.slice(index * TOGETHER, (index + 1) * TOGETHER),
)

test('hostile texts do nothing where a ticket is written to', async ({ page, desk, launchUrl }) => {
  test.setTimeout(300_000)
  const harm = await watchForHarm(page, [pageOrigin(), desk.origin])
  const expectNone = async () => {
    expect(await page.evaluate(planted)).toEqual([])
    expect(harm).toEqual([])
  }
  const ticket = takeTicket(desk)
  await page.goto(await launchUrl())
  await openTicket(page, ticket)
  const title = page.getByRole('textbox', { name: 'Title' })
  const save = page.getByRole('button', { name: 'Save', exact: true })

  await test.step('in a rival’s change beside one’s own', async () => {
    for (const group of groups) {
      await page.getByRole('button', { name: 'Edit title' }).click()
      await title.fill(joined(group.toReversed()))
      await page.request.post(`${desk.origin}/__local/tickets/${ticket.id}`, {
        data: { summary: joined(group) },
      })
      await save.click()
      const dialog = page.getByRole('dialog', { name: 'Someone else changed this ticket' })
      await expect(dialog).toContainText(TITLE)
      await expectNone()
      await dialog.getByRole('button', { name: 'Keep theirs' }).click()
      await expect(dialog).toBeHidden()
    }
  })

  await test.step('in the words of a refusal', async () => {
    await page.getByRole('button', { name: 'Edit title' }).click()
    for (const [index, text] of texts.entries()) {
      if (index % 4 !== 0) continue
      const body = { error: text, errorDescription: text }
      const match = { path: new RegExp(`/tickets/${ticket.id}$`) }
      await title.fill(`Title ${index}`)
      desk.faults.add({
        match: { ...match, method: 'PATCH' },
        fault: { kind: 'status', status: 400, body },
      })
      desk.faults.add({
        match: { ...match, method: 'PUT' },
        fault: { kind: 'status', status: 400, body },
      })
      await save.click()
      await expect(page.getByRole('alert').first()).toBeVisible()
      await expect(title).toBeEditable()
      desk.faults.clear()
    }
    await expectNone()
  })

  const added = groups.map((group) => addHostileTicket(desk, group))
  await test.step('in a new ticket, and in those that are like it', async () => {
    await page.goto('about:blank')
    await page.goto(`${await launchUrl()}&route=/new`)
    await title.fill(TITLE)
    const alike = page.getByRole('region', { name: 'Is it one of these?' })
    await expect(alike.getByRole('link').first()).toContainText(TITLE)
    await expectNone()
    for (const group of groups) {
      await title.fill(joined(group))
      await page.getByRole('textbox', { name: 'Description' }).fill(joined(group))
      await expectNone()
    }
    await page.goto('about:blank')
    await page.goto(`${await launchUrl()}&route=/new`)
    await expect(page.getByRole('textbox', { name: 'Description' })).not.toHaveValue('')
    await expectNone()
  })
  for (const { id } of added) desk.instance.tickets.delete(id)
})
