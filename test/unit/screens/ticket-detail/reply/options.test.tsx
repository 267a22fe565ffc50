// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { backToEmpty, button, field, openTicket, ownTime, pass, write, writes } from './set-up'

ownTime()

const status = () => screen.findByRole('combobox', { name: 'Status after sending' })

describe.each(flavours)('what goes along with a reply at %s', (flavour) => {
  it('is a status, in the same write', async () => {
    const shown = await openTicket(flavour, 'tech')
    const choices = await shown.connection.run('choices.statuses', {
      queue: shown.ticket.queue?.id ?? undefined,
    })
    const next = choices.items.find(
      ({ isClosed, name }) => isClosed === false && name !== shown.ticket.status?.name,
    )!
    await write(shown, 'Over to you')
    await waitFor(async () =>
      expect(await status()).toContainElement(screen.getByText(`Set status to ${next.name}`)),
    )
    await shown.user.selectOptions(await status(), `Set status to ${next.name}`)
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(writes(shown)).toHaveLength(1)
    expect(shown.stored().status.name).toBe(next.name)
    expect(shown.ours('Over to you')).toHaveLength(1)
    expect(await status()).toHaveDisplayValue('Status stays as it is')
  })

  it('is people in copy, whose addresses are checked plainly', async () => {
    const shown = await openTicket(flavour)
    await write(shown, 'For all of us')
    await shown.user.click(button('Add CC'))
    const cc = screen.getByRole('textbox', { name: 'CC' })
    await shown.user.type(cc, 'Zoë <zoe@acme.example>, nobody')
    await shown.user.click(button('Send reply'))
    expect(cc).toHaveFocus()
    expect(cc).toBeInvalid()
    expect(cc).toHaveAccessibleDescription(/CC needs e-mail addresses/)
    // Pressed again, it leads there again.
    await shown.user.click(button('Send reply'))
    expect(cc).toHaveFocus()
    await pass(6)
    expect(writes(shown)).toEqual([])
    await shown.user.type(cc, '@acme.example')
    expect(button('Send reply')).toHaveAccessibleDescription(
      'Goes to: the support team, with 2 in copy',
    )
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.stored().cc).toEqual(
      expect.arrayContaining(['zoe@acme.example', 'nobody@acme.example']),
    )
  })
})

describe('what the instance doesn’t take', () => {
  it('isn’t offered to contacts', async () => {
    await openTicket('tokity', 'portal')
    expect(screen.queryByRole('combobox', { name: 'Status after sending' })).toBeNull()
  })

  it('isn’t offered where the binding has no place for it', async () => {
    const path = '/api/v4/portal/tickets/{id}/comments'
    const bound = { method: 'POST', path, body: { content: '$text' } } as const
    await openTicket('tokity', 'portal', { more: { 'ticket.addNote': bound } })
    expect(screen.queryByRole('button', { name: 'Add CC' })).toBeNull()
  })
})

it('an empty reply leads to its words, as often as it is to be sent', async () => {
  const { user } = await openTicket()
  for (let press = 0; press < 2; press += 1) {
    await user.click(button('Send reply'))
    expect(field()).toHaveFocus()
  }
  expect(field()).toBeInvalid()
})

it('words that were missing are typed to their end where the addresses are wrong as well', async () => {
  const { user } = await openTicket()
  await user.click(button('Add CC'))
  await user.type(screen.getByRole('textbox', { name: 'CC' }), 'nobody')
  await user.click(button('Send reply'))
  expect(field()).toHaveFocus()
  await user.keyboard('Words')
  expect(field()).toHaveFocus()
  expect(field()).toHaveValue('Words')
  await user.click(button('Send reply'))
  expect(screen.getByRole('textbox', { name: 'CC' })).toHaveFocus()
})
