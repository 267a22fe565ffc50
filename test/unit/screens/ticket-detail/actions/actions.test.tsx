// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { button, dialog, openTicket, withCleanStorage, withoutDialog, WORD } from '../at-work'

withCleanStorage()

describe.each(flavours)('what is done to a ticket as a whole (%s)', (flavour) => {
  it.each(['portal', 'tech'] as const)(
    'closes with a word, and reopens without (%s)',
    async (side) => {
      const { user, stored, notesOf } = await openTicket(flavour, side)
      await user.click(button('Close ticket'))
      const closing = await dialog('Close ticket')
      await user.type(closing.getByRole('textbox', { name: WORD }), 'It works again.')
      await user.click(closing.getByRole('button', { name: 'Close ticket' }))
      await user.click(await screen.findByRole('button', { name: 'Reopen ticket' }))
      expect(stored().isClosed).toBe(true)
      expect(notesOf('It works again.')).toHaveLength(1)
      expect(await screen.findByText('Ticket closed')).toBeInTheDocument()
      expect(screen.queryByRole('button', { name: 'Close ticket' })).toBeNull()

      const before = stored().notes.length
      const reopening = await dialog('Reopen ticket')
      expect(reopening.getByRole('textbox', { name: WORD })).toHaveValue('')
      await user.click(reopening.getByRole('button', { name: 'Reopen ticket' }))
      expect(await screen.findByRole('button', { name: 'Close ticket' })).toBeInTheDocument()
      await withoutDialog()
      expect(stored().isClosed).toBe(false)
      expect(stored().notes).toHaveLength(before)
    },
  )

  it('approves, declines and escalates from behind a button', async () => {
    const { user, stored, notesOf } = await openTicket(flavour, 'portal')
    const priority = stored().priority.id
    await user.click(button('More'))
    for (const name of ['Approve', 'Decline', 'Escalate']) {
      await user.click(button(name))
      const open = await dialog(name)
      await user.type(open.getByRole('textbox', { name: WORD }), `By ${name}`)
      await user.click(open.getByRole('button', { name }))
      await withoutDialog()
      expect(notesOf(`By ${name}`)).toHaveLength(1)
      expect(stored().approval).toBe(name === 'Approve' ? 'granted' : 'declined')
    }
    expect(stored().priority.id).not.toBe(priority)
  })
})

describe('the dialog of an action', () => {
  it('keeps what was typed when it is put away, marks its button, and forgets when told', async () => {
    const shown = await openTicket('tokity', 'portal')
    const { user } = shown
    await user.click(button('Close ticket'))
    const first = await dialog('Close ticket')
    await user.type(first.getByRole('textbox', { name: WORD }), 'Half a sen')
    await user.keyboard('{Escape}')
    await withoutDialog()
    expect(button('Close ticket')).toHaveAccessibleDescription('Has an unsent draft')
    expect(button('Close ticket')).toHaveFocus()

    shown.unmount()
    await shown.again()
    await user.click(button('Close ticket'))
    const second = await dialog('Close ticket')
    expect(second.getByRole('textbox', { name: WORD })).toHaveValue('Half a sen')
    await user.click(second.getByRole('button', { name: 'Discard text' }))
    await user.click(second.getByRole('button', { name: 'Not now' }))
    expect(button('Close ticket')).not.toHaveAccessibleDescription()
    expect(shown.writes()).toEqual([])
  })

  it('marks the button that hides it, where something was typed for it', async () => {
    const { user } = await openTicket('tokity', 'portal')
    expect(button('More')).not.toHaveAccessibleDescription()
    await user.click(button('More'))
    await user.click(button('Escalate'))
    const open = await dialog('Escalate')
    await user.type(open.getByRole('textbox', { name: WORD }), 'Half')
    await user.keyboard('{Escape}')
    await withoutDialog()
    expect(button('Escalate')).toHaveAccessibleDescription('Has an unsent draft')
    expect(button('More')).not.toHaveAccessibleDescription()
    await user.click(button('More'))
    expect(button('More')).toHaveAccessibleDescription('Holds an unsent draft')
  })

  it('has nothing that fails an accessibility check', async () => {
    const { user, container } = await openTicket('tokity', 'portal')
    await user.click(button('More'))
    await user.click(button('Approve'))
    const open = await dialog('Approve')
    await user.type(open.getByRole('textbox', { name: WORD }), 'Yes')
    const { violations } = await axe.run(container)
    expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
  })

  it('stands open while it is on its way; put away, the ticket says how far it is', async () => {
    const { user, spoil, stored } = await openTicket('psa', 'portal')
    spoil({ kind: 'latency', ms: 1500 })
    await user.click(button('Close ticket'))
    const open = await dialog('Close ticket')
    await user.click(open.getByRole('button', { name: 'Close ticket' }))
    expect(await open.findByText('Sending…')).toBeInTheDocument()
    await user.click(open.getByRole('button', { name: 'Close ticket' }))
    await user.click(open.getByRole('button', { name: 'Hide' }))
    await withoutDialog()
    expect(screen.getByText('Sending…')).toBeInTheDocument()
    expect(stored().isClosed).toBe(false)
    expect(await screen.findByText('Ticket closed')).toBeInTheDocument()
    expect(stored().isClosed).toBe(true)
  })
})
