// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { FaultRule } from '../../../../local-deskdirector/faults/fault'
import { flavours } from '../../../../local-deskdirector/flavour'
import {
  backToEmpty,
  button,
  connectWith,
  field,
  fileOf,
  openTicket,
  pass,
  showTicket,
  ownTime,
  write,
  writes,
} from './set-up'

ownTime()

const internal = () => screen.getByRole('switch', { name: 'Internal note' })
/** Where files can’t be tied to a note. */
const untied = {
  'ticket.attach': {
    method: 'POST',
    path: '/api/v4/tech/tickets/{id}/attachments',
    body: { file: '$file' },
    as: 'multipart',
  },
} as const

/** A note is answered without its id. */
const untold: FaultRule = {
  match: { path: /comments$/ },
  fault: { kind: 'missing', field: 'id' },
}

describe.each(flavours)('an internal note at %s', (flavour) => {
  it('is named on the button, the box and the audience, and is nobody else’s to read', async () => {
    const shown = await openTicket(flavour, 'tech')
    await write(shown, 'Between us')
    await shown.user.click(internal())
    expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull()
    const add = button('Add internal note')
    expect(add).toHaveAccessibleDescription('Only your team sees this')
    expect(
      screen.getByRole('group', { name: 'Internal, not visible to the contact' }),
    ).toContainElement(field())
    await shown.user.click(add)
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Between us').map((note) => note.isInternal)).toEqual([true])
    // Whoever writes on is still where they were.
    expect(internal()).toBeChecked()
    expect(button('Add internal note')).toBeVisible()
  })
})

describe('an internal note', () => {
  it('isn’t offered to contacts', async () => {
    await openTicket('tokity', 'portal')
    expect(screen.queryByRole('switch')).toBeNull()
  })

  it('says who reads a reply that isn’t one', async () => {
    const { ticket } = await openTicket('tokity', 'tech')
    expect(button('Send reply')).toHaveAccessibleDescription(`Goes to: ${ticket.contact?.name}`)
  })

  it('stays one while its text is emptied, and with its draft', async () => {
    const shown = await openTicket('tokity', 'tech')
    await shown.user.click(internal())
    await write(shown, 'Hush')
    await shown.user.clear(field())
    expect(internal()).toBeChecked()
    await write(shown, 'Hush again')
    shown.unmount()
    showTicket(shown.world, shown.ticket)
    expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('Hush again')
    expect(internal()).toBeChecked()
  })

  it('never becomes a reply because the instance takes no internal notes any more', async () => {
    const shown = await openTicket('tokity', 'tech')
    await write(shown, 'Hush')
    await shown.user.click(internal())
    shown.unmount()
    const { local, ticket } = shown
    const bound = {
      method: 'POST',
      path: '/api/v4/tech/tickets/{id}/comments',
      body: { content: '$text' },
    }
    const poorer = await connectWith('tokity', 'tech', { 'ticket.addNote': bound }, local)
    const later = showTicket(poorer, ticket)
    await later.user.click(await screen.findByRole('button', { name: 'Add internal note' }))
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Internal notes can’t be added here any more',
    )
    await pass(6)
    expect(writes(shown)).toEqual([])
    await later.user.click(internal())
    await later.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Hush')).toHaveLength(1)
  })

  it('takes no files along that everybody would see', async () => {
    const shown = await openTicket('tokity', 'tech', { more: untied })
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('plan.txt'))
    await screen.findByText('plan.txt')
    await write(shown, 'The plan')
    await shown.user.click(internal())
    expect(screen.queryByLabelText('Attach files')).toBeNull()
    await shown.user.click(button('Add internal note'))
    expect(screen.getByRole('alert')).toHaveTextContent('The contact would see these files')
    await pass(6)
    expect(writes(shown)).toEqual([])
    await shown.user.click(button('Remove plan.txt'))
    await shown.user.click(button('Add internal note'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('The plan').map((note) => note.isInternal)).toEqual([true])
    expect(shown.stored().attachments ?? []).toEqual([])
  })

  it.each(flavours)('takes its files along where they can be tied to it (%s)', async (flavour) => {
    const shown = await openTicket(flavour, 'tech')
    await shown.user.click(internal())
    await write(shown, 'The plan')
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('plan.txt'))
    await screen.findByText('plan.txt')
    await shown.user.click(button('Add internal note'))
    await pass(5)
    await backToEmpty()
    const [note] = shown.ours('The plan')
    expect(note).toMatchObject({ isInternal: true, attachments: [{ name: 'plan.txt' }] })
    expect(shown.stored().attachments ?? []).toEqual([])
  })

  it('takes its files along where the ticket alone says which note it became', async () => {
    const shown = await openTicket('tokity', 'tech')
    shown.local.faults.add(untold)
    await shown.user.click(internal())
    await write(shown, 'The plan')
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('plan.txt'))
    await screen.findByText('plan.txt')
    await shown.user.click(button('Add internal note'))
    await pass(5)
    await backToEmpty()
    const [note] = shown.ours('The plan')
    expect(note).toMatchObject({ isInternal: true, attachments: [{ name: 'plan.txt' }] })
    expect(shown.stored().attachments ?? []).toEqual([])
  })

  it('keeps its files back where nothing says which note it became', async () => {
    const shown = await openTicket('tokity', 'tech')
    shown.local.faults.add(untold)
    shown.local.faults.add({
      match: { method: 'GET', path: /tickets\/\d+$/ },
      fault: { kind: 'replaced', field: 'comments', value: [] },
    })
    await shown.user.click(internal())
    await write(shown, 'The plan')
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('plan.txt'))
    await screen.findByText('plan.txt')
    await shown.user.click(button('Add internal note'))
    await pass(5)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'without that the contact would see its files',
    )
    expect(shown.ours('The plan')).toHaveLength(1)
    expect(shown.stored().attachments ?? []).toEqual([])
    expect(button('Remove plan.txt')).toBeVisible()
  })

  it('goes to nobody in copy', async () => {
    const shown = await openTicket('tokity', 'tech')
    await write(shown, 'Between us')
    await shown.user.click(button('Add CC'))
    expect(screen.getByRole('textbox', { name: 'CC' })).toHaveFocus()
    fireEvent.change(screen.getByRole('textbox', { name: 'CC' }), {
      target: { value: 'a@acme.example' },
    })
    await shown.user.click(internal())
    await shown.user.click(button('Add internal note'))
    expect(screen.getByRole('textbox', { name: 'CC' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'CC' })).toHaveAccessibleDescription(
      /Whoever is in CC/,
    )
    await shown.user.clear(screen.getByRole('textbox', { name: 'CC' }))
    await shown.user.click(button('Add internal note'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Between us')).toHaveLength(1)
    expect(shown.stored().cc ?? []).toEqual([])
  })
})
