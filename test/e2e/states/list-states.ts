import type { Page } from '@playwright/test'
import { LIST_PATH } from '../fixtures'
import { closeDialog, openDialog, openList, rows, type Setting, type State } from './setting'

export async function openOwnMenu(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('dialog').waitFor()
}

/** Chooses how high rows are, where that is offered: not under a finger, and not on a narrow screen. */
async function chooseRows(setting: Setting, rows: 'roomy' | 'dense'): Promise<void> {
  const { page, words } = setting
  await openOwnMenu(page)
  const name = words.ownDrafts.look.rows.values[rows]
  const choice = page.getByRole('radio', { name, exact: true })
  if (await choice.isVisible()) await choice.click()
  await closeDialog(setting)
}

/** Finds the first ticket by a word that its row doesn't show, with those that an earlier test has given it. */
async function narrow({ page, desk, words }: Setting): Promise<void> {
  const { filters, found, priority, clearFilters } = words.listAround
  const ticket = desk.instance.tickets.get(
    Number(await rows(page).first().getAttribute('data-ticket-id')),
  )
  if (ticket === undefined) throw new Error('The first row is no ticket of the instance’s.')
  ticket.description = `${'It drips on the paper. '.repeat(8)}The tag says quillwort.`
  // Not every list has the descriptions in it.
  const why = rows(page).getByText(found.description).or(rows(page).getByText(found.inside)).first()
  await page.getByRole('searchbox').fill('quillwort')
  await why.waitFor()
  const chips = page.getByRole('group', { name: filters, exact: true })
  await chips.getByRole('combobox', { name: priority.label }).selectOption({ index: 1 })
  await page.getByRole('button', { name: clearFilters }).waitFor()
  await why.waitFor()
}

/** The list, and what stands over it. */
export const listStates: readonly State[] = [
  { name: 'the list', arrive: openList },
  {
    name: 'the way to take a list along',
    arrive: (setting) => openDialog(setting, setting.words.listAround.export),
    leave: closeDialog,
  },
  {
    name: 'what is somebody’s own',
    arrive: ({ page }) => openOwnMenu(page),
    leave: closeDialog,
  },
  {
    name: 'the list at one line a row',
    arrive: (setting) => chooseRows(setting, 'dense'),
    leave: (setting) => chooseRows(setting, 'roomy'),
  },
  {
    name: 'a list that a search and a filter have narrowed',
    arrive: narrow,
    leave: ({ page, words }) =>
      page.getByRole('button', { name: words.listAround.clearFilters }).click(),
  },
  {
    name: 'a list in which nothing is found',
    async arrive({ page }) {
      await page.getByRole('searchbox').fill('nothing is called this')
      await rows(page).first().waitFor({ state: 'detached' })
    },
  },
  {
    name: 'a list that can’t be had',
    async arrive({ page, desk }) {
      desk.faults.add({ match: { path: LIST_PATH }, fault: { kind: 'status', status: 403 } })
      await page.getByRole('radio').nth(1).click()
      await page.getByRole('alert').first().waitFor()
    },
    leave: ({ desk }) => Promise.resolve(desk.faults.clear()),
  },
  {
    name: 'a list with a ticket that can’t be read',
    // Told to who writes the profile, in its own terms.
    names: ['tickets.find', 'summary', 'text', 'an object'],
    async arrive(setting) {
      const fault = { kind: 'replaced', field: 'summary', value: { not: 'text' }, row: 1 } as const
      setting.desk.faults.add({ match: { path: LIST_PATH }, fault })
      await openList(setting)
    },
    leave: ({ desk }) => Promise.resolve(desk.faults.clear()),
  },
]
