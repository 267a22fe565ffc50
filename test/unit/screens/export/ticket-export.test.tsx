// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import '../../../../src/screens/export/ticket-export'
import type { Ticket } from '../../../../src/deskdirector/models'
import { note, show, ticket } from '../ticket-detail/set-up'
import { allowPrinting, refuseCopying } from './surroundings'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const secret = note(3, 'Spare parts cost 400.', { isInternal: true })

async function openMore(over: Partial<Ticket> = {}) {
  const user = userEvent.setup()
  show(() => Promise.resolve(ticket(over)))
  await user.click(await screen.findByRole('button', { name: 'More' }))
  return { user, press: (name: string) => user.click(screen.getByRole('button', { name })) }
}

it('copies a ticket as Markdown by one press', async () => {
  const { press } = await openMore()
  await press('Copy as Markdown')
  expect(await screen.findByRole('button', { name: 'Ticket copied' })).toBeVisible()
  const text = await navigator.clipboard.readText()
  expect(text).toContain(
    '# VPN drops every thirty minutes\n\n[#20473](https://acme.deskdirector.com/',
  )
  expect(text).toContain('It happened again.')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('shows the text where copying isn’t allowed', async () => {
  const { press } = await openMore()
  refuseCopying()
  await press('Copy as Markdown')
  const dialog = within(await screen.findByRole('dialog', { name: 'Copy ticket as Markdown' }))
  const area = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
  expect(area.value).toContain('It happened again.')
  expect(dialog.getByText(/The text is selected/)).toBeVisible()
  const { violations } = await axe.run(screen.getByRole('dialog'))
  expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
})

it('asks about internal notes first, and leaves them out unless told', async () => {
  const { user, press } = await openMore({ notes: [note(1, 'Seen.'), secret] })
  await press('Copy as Markdown')
  const dialog = within(await screen.findByRole('dialog'))
  const area = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
  expect(area.value).not.toContain('400')
  await user.click(dialog.getByRole('switch', { name: 'Include 1 internal note' }))
  expect(area.value).toContain('Internal, not visible to the contact\n\nSpare parts cost 400.')
  await user.click(dialog.getByRole('button', { name: 'Copy' }))
  expect(await navigator.clipboard.readText()).toContain('400')
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('prints all of a conversation, however long, without what stands around it', async () => {
  const printed = allowPrinting()
  const notes = Array.from({ length: 60 }, (_, at) => note(at + 1, `Note number ${at + 1}.`))
  const { press } = await openMore({ notes })
  await press('Print')
  await waitFor(() => expect(printed.sheets).toHaveLength(1))
  const sheet = printed.sheets[0]!
  expect(sheet.querySelectorAll('article')).toHaveLength(61)
  expect(sheet).toHaveTextContent('Note number 60.')
  expect(sheet).toHaveTextContent('PriorityHigh')
  expect(sheet.querySelector('h1')).toHaveTextContent('VPN drops every thirty minutes')
  expect(sheet.querySelector('button, textarea')).toBeNull()
  expect(printed.titles).toEqual(['ticket-20473'])
  await waitFor(() => expect(document.querySelector('.print-sheet')).toBeNull())
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('prints links with their addresses, and asks no host for a picture', async () => {
  const printed = allowPrinting()
  const text =
    'See [the guide](https://help.example/vpn) or https://help.example/all.\n\n' +
    '![cable](https://img.example/a.png) ![port](https://img.example/b.png)'
  const { press } = await openMore({ notes: [note(1, text)] })
  await press('Print')
  await waitFor(() => expect(printed.sheets).toHaveLength(1))
  const said = printed.sheets[0]!.textContent.replace(/[\u2068\u2069]/g, '')
  expect(said).toContain('See the guide (https://help.example/vpn) or https://help.example/all.')
  expect(said).toContain('[Picture: img.example] cable')
  expect(said).not.toContain('Show')
  expect(printed.sheets[0]!.querySelector('img')).toBeNull()
})

it('says on paper that a part of the ticket could not be read', async () => {
  const printed = allowPrinting()
  const breach = { operation: 'ticket.get', field: 'notes', expected: 'a list', found: 'text' }
  const { press } = await openMore({ notes: [], description: null, broken: [breach] })
  await press('Print')
  await waitFor(() => expect(printed.sheets).toHaveLength(1))
  expect(printed.sheets[0]).toHaveTextContent('A part of this ticket couldn’t be read.')
  expect(printed.sheets[0]).not.toHaveTextContent('Nothing has been written here yet.')
})

it('leaves internal notes off the paper unless told', async () => {
  const printed = allowPrinting()
  const { user, press } = await openMore({ notes: [note(1, 'Seen.'), secret] })
  await press('Print')
  const dialog = within(await screen.findByRole('dialog', { name: 'Print ticket' }))
  expect(printed.sheets).toHaveLength(0)
  await user.click(dialog.getByRole('button', { name: 'Print' }))
  await waitFor(() => expect(printed.sheets).toHaveLength(1))
  expect(printed.sheets[0]).not.toHaveTextContent('400')
})

it('gives the text where the frame doesn’t allow printing', async () => {
  vi.stubGlobal('print', () => {})
  const { press } = await openMore()
  await press('Print')
  const dialog = within(await screen.findByRole('dialog', { name: 'Print ticket' }))
  expect(dialog.getByText('The portal’s frame doesn’t allow printing')).toBeVisible()
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toContain('It happened again.')
})
