// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TicketList } from '../../../../src/screens/ticket-list/ticket-list'
import '../../../../src/screens/export/list-export'
import { buildTicket } from '../../../support/build-ticket'
import { createInstance } from '../../../support/fake-connection'
import { renderAtDesk } from '../../../support/render-at-desk'
import { readCsv } from './read-csv'
import { allowPrinting, frameThePage, refuseCopying } from './surroundings'

const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob)
    return `blob:${blobs.size - 1}`
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const PAGED = ['search', 'state', 'skip', 'take']

type Instance = ReturnType<typeof createInstance>

async function openDialog(count = 3, takes?: string[], more: Partial<Instance> = {}) {
  const tickets = Array.from({ length: count }, (_, at) =>
    buildTicket({ id: at + 1, summary: `Printer, tray ${at + 1}` }),
  )
  const instance = Object.assign(createInstance(tickets, takes), more)
  const { user } = renderAtDesk(<TicketList />, instance.connection)
  await screen.findByRole('list', { name: 'Tickets' })
  await user.click(await screen.findByRole('button', { name: 'Export' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Export tickets' }))
  return { user, dialog, instance }
}

const text = (dialog: { readonly getByRole: typeof screen.getByRole }) =>
  dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
const rowsIn = (dialog: Parameters<typeof text>[0]) =>
  readCsv(text(dialog).value.replaceAll('\n', '\r\n'))

it('shows the list as CSV, and every other format on a press', async () => {
  const { user, dialog } = await openDialog()
  expect(dialog.getByText('3 tickets')).toBeVisible()
  expect(rowsIn(dialog)).toHaveLength(4)
  await user.click(dialog.getByRole('radio', { name: 'JSON' }))
  expect(JSON.parse(text(dialog).value)).toMatchObject({ isWhole: true })
  await user.click(dialog.getByRole('radio', { name: 'Markdown' }))
  expect(text(dialog).value).toContain('| [#1](https://acme.example/')
  expect(text(dialog)).toHaveAttribute('readonly')
})

it.each([
  ['gives all in one piece', undefined],
  ['caps its pages', PAGED],
])('never passes a part for the whole, where an instance %s', async (_, takes) => {
  const { user, dialog } = await openDialog(50, takes, { total: 500 })
  expect(dialog.getByText('50 of 500 tickets, those loaded so far')).toBeVisible()
  await user.click(dialog.getByRole('radio', { name: 'JSON' }))
  expect(JSON.parse(text(dialog).value)).toMatchObject({ isWhole: false })
  await user.click(dialog.getByRole('radio', { name: 'Markdown' }))
  expect(text(dialog).value).toContain('50 of 500 tickets')
})

it('says how many of the tickets could not be read, and is not whole without them', async () => {
  const breach = { operation: 'tickets.find', field: 'id', expected: 'an id', found: 'nothing' }
  const broken = [breach]
  const { user, dialog } = await openDialog(3, undefined, { broken, total: 4 })
  expect(dialog.getByText('3 tickets · 1 ticket could not be read')).toBeVisible()
  await user.click(dialog.getByRole('radio', { name: 'JSON' }))
  expect(JSON.parse(text(dialog).value)).toMatchObject({ isWhole: false })
  await user.click(dialog.getByRole('radio', { name: 'Markdown' }))
  expect(text(dialog).value).toContain('1 ticket could not be read')
})

it('has nothing that fails an accessibility check', async () => {
  await openDialog()
  const { violations } = await axe.run(screen.getByRole('dialog'))
  expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
})

it('saves the file, with the mark by which Excel knows UTF-8, and says nothing of a frame', async () => {
  const { user, dialog } = await openDialog()
  await user.click(dialog.getByRole('button', { name: 'Save as file' }))
  const [file] = saved
  expect(file?.name).toMatch(/^tickets-\d{4}-\d\d-\d\d\.csv$/)
  const bytes = new Uint8Array(await file!.blob.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(readCsv(new TextDecoder().decode(bytes))).toHaveLength(4)
  expect(dialog.queryByText(/frame/)).toBeNull()
})

it('copies the text as it is, lines ending as CSV has them', async () => {
  const { user, dialog } = await openDialog()
  await user.click(dialog.getByRole('button', { name: 'Copy' }))
  expect(await dialog.findByRole('button', { name: 'Copied' })).toBeVisible()
  expect(readCsv(await navigator.clipboard.readText())).toHaveLength(4)
})

it('says in a frame why a file may not be saved, and puts copying last', async () => {
  frameThePage()
  const { dialog } = await openDialog()
  expect(
    dialog.getByText(/If nothing is saved, the portal’s frame doesn’t allow downloads/),
  ).toBeVisible()
  expect(dialog.getAllByRole('button').at(-1)).toHaveAccessibleName('Copy')
})

it('selects the text where copying isn’t allowed, and says so', async () => {
  const { user, dialog } = await openDialog()
  refuseCopying()
  const select = vi.spyOn(HTMLTextAreaElement.prototype, 'select')
  await user.click(dialog.getByRole('button', { name: 'Copy' }))
  expect(await dialog.findByText(/The text is selected: copy it from there/)).toBeVisible()
  expect(text(dialog)).toHaveFocus()
  expect(select).toHaveBeenCalled()
})

it('loads the rest of what an instance has, and counts it in', async () => {
  const { user, dialog, instance } = await openDialog(250, PAGED)
  expect(dialog.getByText('100 of 250 tickets, those loaded so far')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Load the rest' }))
  expect(await dialog.findByText('250 tickets')).toBeVisible()
  expect(rowsIn(dialog)).toHaveLength(251)
  expect(instance.finds.map(({ skip }) => skip)).toEqual([0, 100, 200])
  expect(dialog.queryByRole('button', { name: /Load/ })).toBeNull()
  expect(dialog.getByText('250 tickets')).toHaveFocus()
})

it('stops loading where an instance fails, keeps what came, and can go on', async () => {
  const { user, dialog, instance } = await openDialog(130, PAGED)
  instance.failure = { kind: 'unreachable', timedOut: false }
  await user.click(dialog.getByRole('button', { name: 'Load the rest' }))
  expect(await dialog.findByText(/No more could be loaded just now/)).toBeVisible()
  expect(rowsIn(dialog)).toHaveLength(101)
  instance.failure = null
  await user.click(dialog.getByRole('button', { name: 'Load the rest' }))
  expect(await dialog.findByText('130 tickets')).toBeVisible()
})

it('prints every row, and takes the sheet away again', async () => {
  const printed = allowPrinting()
  const { user, dialog } = await openDialog(250, PAGED)
  await user.click(dialog.getByRole('radio', { name: 'Print' }))
  expect(dialog.queryByRole('textbox', { name: 'Text to copy' })).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(printed.sheets).toHaveLength(1))
  const sheet = printed.sheets[0]!
  expect(sheet.querySelectorAll('tbody tr')).toHaveLength(100)
  expect(sheet.querySelector('h1')).toHaveTextContent('100 of 250 tickets, those loaded so far')
  expect(sheet).toHaveTextContent(/Printed \w+ \d/)
  expect(printed.titles[0]).toMatch(/^tickets-\d{4}/)
  await waitFor(() => expect(document.querySelector('.print-sheet')).toBeNull())
  expect(dialog.queryByText(/doesn’t allow printing/)).toBeNull()
})

it('says that the frame doesn’t allow printing where nothing came of it, and gives the text', async () => {
  vi.stubGlobal('print', () => {})
  const { user, dialog } = await openDialog()
  await user.click(dialog.getByRole('radio', { name: 'Print' }))
  await user.click(dialog.getByRole('button', { name: 'Print' }))
  expect(await dialog.findByText('The portal’s frame doesn’t allow printing')).toBeVisible()
  expect(text(dialog).value).toContain('| [#3](')
  expect(dialog.getByRole('button', { name: 'Copy' })).toBeVisible()
  expect(document.querySelector('.print-sheet')).toBeNull()
})

it('offers nothing to take along where there is nothing', async () => {
  renderAtDesk(<TicketList />, createInstance([]).connection)
  expect(await screen.findByText('No open tickets')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Export' })).toBeNull()
})
