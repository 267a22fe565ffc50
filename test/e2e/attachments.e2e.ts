import type { FrameLocator, Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import type { ServedDeskDirector } from '../local-deskdirector/serve-local-deskdirector'
import { expect, test } from './fixtures'

/** Calls for a file's bytes. */
const FILE_PATH = /\/(attachments|documents)\//

const LOG = 'keepalive timeout\n<b>reconnecting</b>\n'
const PDF = '%PDF-1.7\n% nothing on its pages\n'
const RUNS = 'for (const each of [window, parent]) each.ran = true'

test('a file opens in its place where the profile binds that, and is only named where it doesn’t', async ({
  page,
  desk,
  deskKind,
  openMenuItem,
}) => {
  const screenshot = await page.screenshot({ clip: { x: 0, y: 0, width: 120, height: 40 } })
  const called = `${desk.origin}/api/called-by-a-file`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUNS}"><script>${RUNS}</script><image href="${called}"/></svg>`
  const html = `<!doctype html><script>${RUNS}</script><img src="${called}" onerror="${RUNS}"><h1>Hello</h1>`
  const { id, note } = pickTicket(desk)
  const files = [
    fileOf('screen.png', new Uint8Array(screenshot)),
    fileOf('client.log', LOG),
    fileOf('drawing.svg', svg, 'image/svg+xml'),
    fileOf('page.html', html, 'text/html'),
    fileOf('contract.pdf', PDF, 'application/pdf'),
  ]
  for (const file of files) await upload(desk, id, file, note)

  const tickets = await openMenuItem('portal')
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin')
  await openTicket(tickets, id)
  const chips = tickets.getByRole('list', { name: 'Files' })
  await expect(chips.getByRole('listitem')).toHaveCount(5)
  await expect(chips.getByRole('listitem').first()).toContainText('screen.png')

  if (deskKind === 'published') {
    await expect(tickets.getByRole('button', { name: /^(Open|Close) / })).toHaveCount(0)
    await chips.getByText('screen.png').click()
    expect(filesAsked(desk)).toEqual([])
    return
  }

  await test.step('a picture comes by one call, once somebody asks, and goes again', async () => {
    await expect(tickets.getByRole('button', { name: /^Open / })).toHaveCount(5)
    await page.waitForTimeout(500)
    expect(filesAsked(desk)).toEqual([])
    const panel = await open(tickets, 'screen.png')
    const picture = panel.getByRole('img', { name: 'screen.png' })
    await expect(picture).toBeVisible()
    await expect(picture).toHaveJSProperty('naturalWidth', 120)
    expect(filesAsked(desk)).toHaveLength(1)
    await tickets.getByRole('button', { name: 'Close screen.png' }).click()
    await expect(panel).toHaveCount(0)
    await expect(tickets.getByRole('button', { name: 'Open screen.png' })).toBeFocused()
    expect(filesAsked(desk)).toHaveLength(1)
  })

  for (const [name, text] of [
    ['client.log', LOG],
    ['drawing.svg', svg],
    ['page.html', html],
  ] as const) {
    await test.step(`${name} is shown as it is written, and does nothing`, async () => {
      const panel = await open(tickets, name)
      await expect(panel.locator('pre')).toBeVisible()
      expect(await panel.locator('pre').textContent()).toBe(text)
      await expect(panel.locator('pre *, img, iframe, object, embed')).toHaveCount(0)
    })
  }
  expect(await ranIn(page)).toEqual([false, false])
  expect(desk.requests.entries.filter(({ path }) => path.includes('called-by'))).toEqual([])

  await test.step('a PDF is named, to be saved; the frame may not let that happen', async () => {
    const panel = await open(tickets, 'contract.pdf')
    await expect(panel).toContainText(`PDF document, ${PDF.length} bytes`)
    await expect(panel.getByRole('link', { name: 'Save' })).toHaveAttribute('download', /\.pdf$/)
    await expect(panel).toContainText('the portal’s frame doesn’t allow downloads')
    await expect(panel.getByRole('button', { name: 'Copy the ticket’s link' })).toBeVisible()
  })
  expect(filesAsked(desk)).toHaveLength(5)
})

test('by itself, the page saves a file byte for byte, under its name, where it opens files', async ({
  page,
  desk,
  deskKind,
  launchUrl,
}) => {
  const { id, note } = pickTicket(desk)
  await upload(desk, id, fileOf('Büro ☎.pdf', PDF, 'application/pdf'), note)
  await page.goto(await launchUrl())
  await openTicket(page, id)
  await expect(page.getByRole('list', { name: 'File' })).toContainText('Büro ☎.pdf')
  if (deskKind === 'published') {
    await expect(page.getByRole('button', { name: /Büro/ })).toHaveCount(0)
    return
  }
  const panel = await open(page, 'Büro ☎.pdf')
  const saving = page.waitForEvent('download')
  await panel.getByRole('link', { name: 'Save' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('Büro ☎.pdf')
  expect(await readFile(await download.path(), 'utf8')).toBe(PDF)
  await expect(panel).not.toContainText('frame')
})

test('an instance that refuses one file takes the ticket’s buttons away, with its words, and nothing else', async ({
  desk,
  deskKind,
  openMenuItem,
}) => {
  const { id, note } = pickTicket(desk)
  await upload(desk, id, fileOf('client.log', LOG), note)
  await upload(desk, id, fileOf('second.log', LOG), note)
  // The published calls give a note’s files alone, not the ticket’s own.
  await upload(desk, id, fileOf('elsewhere.log', LOG))
  const body = { errorCode: 'Forbidden', errorDescription: 'Files of this queue are for agents.' }
  const fault = { kind: 'status', status: 403, body } as const
  desk.faults.add({ match: { method: 'GET', path: FILE_PATH }, fault })

  const tickets = await openMenuItem('portal')
  await openTicket(tickets, id)
  const opens = tickets.getByRole('button', { name: /^Open / })
  const isBound = deskKind !== 'published'
  if (isBound) {
    await expect(opens).toHaveCount(3)
    await tickets.getByRole('button', { name: 'Open client.log' }).click()
    await expect(tickets.getByRole('alert')).toContainText(/^Files can’t be opened here.*agents\./)
  }
  const chips = tickets.getByRole('listitem').filter({ hasText: '.log' })
  await expect(chips).toHaveCount(isBound ? 3 : 2)
  await expect(opens).toHaveCount(0)
  await expect(tickets.getByRole('alert')).toHaveCount(isBound ? 1 : 0)
  expect(filesAsked(desk)).toHaveLength(isBound ? 1 : 0)
  await tickets.getByRole('link', { name: 'Tickets', exact: true }).last().click()
  await expect(tickets.locator('[data-ticket-id]').first()).toBeVisible()
})

/** A ticket of whom the portal takes for signed in, which they may write to, and a note they see; no files yet. */
function pickTicket({ instance }: ServedDeskDirector): { id: number; note: number } {
  const person = instance.contacts[0]
  for (const { id, contact, isClosed, queue, notes, attachments } of instance.tickets.values()) {
    const isTheirs = contact?.id === person?.id && !person?.readOnlyQueues?.includes(queue.id)
    const note = notes.find(({ isInternal }) => !isInternal)
    const hasFiles = attachments !== undefined || notes.some((each) => each.attachments.length > 0)
    if (isTheirs && !isClosed && note !== undefined && !hasFiles) return { id, note: note.id }
  }
  throw new Error('No ticket of theirs is without files.')
}

const fileOf = (name: string, content: BlobPart, type = 'application/octet-stream') =>
  new File([content], name, { type })

/** Adds a file to a ticket, or to a note of it, as its contact does by the flavour's own call. */
async function upload(desk: ServedDeskDirector, id: number, file: File, note?: number) {
  const isPsa = desk.flavour === 'psa'
  const form = new FormData()
  form.append('file', file)
  if (note !== undefined) form.append(isPsa ? 'NoteId' : 'commentId', String(note))
  const userId = desk.instance.contacts[0]?.id ?? 0
  const token = await desk.tokens.issue({ side: 'portal', userId })
  const path = isPsa ? `v2/portal/tickets/${id}/documents` : `v4/portal/tickets/${id}/attachments`
  const headers = { Authorization: `DdAccessToken ${token}` }
  const request = { method: 'POST', headers, body: form }
  expect((await fetch(`${desk.origin}/api/${path}`, request)).ok).toBe(true)
}

async function openTicket(at: FrameLocator | Page, id: number): Promise<void> {
  await at.locator(`[data-ticket-id="${id}"]`).getByRole('link').click()
  await expect(at.getByRole('article').first()).toBeVisible()
}

/** Opens a file by its button, and gives where it is shown. */
async function open(at: FrameLocator | Page, name: string): Promise<Locator> {
  await at.getByRole('button', { name: `Open ${name}` }).click()
  return at.getByRole('group', { name })
}

const filesAsked = ({ requests }: ServedDeskDirector) =>
  requests.entries.filter(({ method, path }) => method === 'GET' && FILE_PATH.test(path))

/** Whether a file's script ran, in the portal and in its frame. */
const ranIn = (page: Page) =>
  Promise.all(page.frames().map((frame) => frame.evaluate(() => Reflect.has(window, 'ran'))))
