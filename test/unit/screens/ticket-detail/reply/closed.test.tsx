// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { backToEmpty, button, openTicket, pass, ownTime, write, writes } from './set-up'

ownTime()

const choice = (name: string) => screen.getByRole('radio', { name })

describe.each(flavours)('a reply on a closed ticket of %s', (flavour) => {
  it('chooses nothing for the person, and asks', async () => {
    const shown = await openTicket(flavour, 'portal', { isClosed: true })
    await write(shown, 'Thanks!')
    expect(choice('Reopen the ticket')).not.toBeChecked()
    expect(choice('Just say thanks')).not.toBeChecked()
    await shown.user.click(button('Send reply'))
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Choose first whether to reopen the ticket.',
    )
    await pass(6)
    expect(writes(shown)).toEqual([])
  })

  it('just says thanks', async () => {
    const shown = await openTicket(flavour, 'portal', { isClosed: true })
    await write(shown, 'Thanks!')
    await shown.user.click(choice('Just say thanks'))
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Thanks!')).toHaveLength(1)
    expect(shown.stored().isClosed).toBe(true)
    expect(writes(shown)).toHaveLength(1)
  })

  it('reopens it with the words, in one write', async () => {
    const shown = await openTicket(flavour, 'portal', { isClosed: true })
    await write(shown, 'It is broken again.')
    await shown.user.click(choice('Reopen the ticket'))
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('It is broken again.')).toHaveLength(1)
    expect(shown.stored().isClosed).toBe(false)
    expect(writes(shown)).toHaveLength(1)
    expect(screen.queryByRole('radio', { name: 'Reopen the ticket' })).toBeNull()
  })
})

describe('a closed ticket', () => {
  it.each([true, false])(
    'asks nothing anew of a reply in doubt from before it was closed, which arrived late: %s',
    async (isLate) => {
      const shown = await openTicket()
      const match = { method: 'POST', path: /(comments|notes)$/ }
      shown.local.faults.add({ match, times: 1, fault: { kind: 'dropped' } })
      await write(shown, 'Thanks!')
      await shown.user.click(button('Send reply'))
      await pass(18)
      await screen.findByRole('alert')
      await shown.connection.run('ticket.close', { id: shown.id })
      await pass(40)
      if (isLate) await shown.connection.run('ticket.addNote', { id: shown.id, text: 'Thanks!' })
      await shown.user.click(button('Send again'))
      await pass(2)
      await backToEmpty()
      expect(shown.ours('Thanks!')).toHaveLength(1)
      expect(shown.stored().isClosed).toBe(true)
    },
  )

  it('isn’t asked about where it can’t be reopened with words', async () => {
    const path = '/api/v4/portal/tickets/{id}/actions/reopen'
    const more = { 'ticket.reopen': { method: 'POST', path } } as const
    const shown = await openTicket('tokity', 'portal', { isClosed: true, more })
    expect(screen.queryByRole('radio', { name: 'Reopen the ticket' })).toBeNull()
    expect(screen.getByText(/This ticket is closed\. The ticket stays closed/)).toBeVisible()
    await write(shown, 'Thanks!')
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.stored().isClosed).toBe(true)
  })

  it('isn’t reopened by an internal note', async () => {
    const shown = await openTicket('tokity', 'tech', { isClosed: true })
    await write(shown, 'For us')
    await shown.user.click(choice('Reopen the ticket'))
    await shown.user.click(screen.getByRole('switch', { name: 'Internal note' }))
    expect(screen.queryByRole('radio', { name: 'Reopen the ticket' })).toBeNull()
    await shown.user.click(button('Add internal note'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('For us').map((note) => note.isInternal)).toEqual([true])
    expect(shown.stored().isClosed).toBe(true)
  })

  it('takes no file alone along to reopen it', async () => {
    const shown = await openTicket('tokity', 'portal', { isClosed: true })
    await shown.user.upload(screen.getByLabelText('Attach files'), new File(['x'], 'log.txt'))
    await screen.findByText('log.txt')
    await shown.user.click(choice('Reopen the ticket'))
    await shown.user.click(button('Send reply'))
    expect(screen.getByText(/Write a few words as well/)).toBeVisible()
    await pass(6)
    expect(writes(shown)).toEqual([])
  })
})
