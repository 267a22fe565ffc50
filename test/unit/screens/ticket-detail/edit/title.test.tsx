// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { read } from '../../../connected/connected'
import { button, dialog, openTicket, withCleanStorage, withoutDialog } from '../at-work'

withCleanStorage()

const title = () => screen.findByRole('textbox', { name: 'Title' })
const heading = () => screen.getByRole('heading', { level: 1 })

/** Opens the title's editor and types another one. */
async function retitle({ user }: Awaited<ReturnType<typeof openTicket>>, text: string) {
  await user.click(await screen.findByRole('button', { name: 'Edit title' }))
  const field = await title()
  expect(field).toHaveFocus()
  await user.clear(field)
  await user.type(field, text)
  return field
}

describe.each(flavours)('a ticket’s title (%s)', (flavour) => {
  it.each(['portal', 'tech'] as const)('is changed, and nothing else is (%s)', async (side) => {
    const shown = await openTicket(flavour, side)
    const { connection, id, stored } = shown
    const before = await read(connection, id)
    await retitle(shown, 'Mine{Enter}')
    await waitFor(() => expect(heading()).toHaveTextContent('Mine'))
    expect(screen.getByText('Saved')).toBeInTheDocument()
    expect(stored().summary).toBe('Mine')
    expect(button('Edit title')).toHaveFocus()
    expect(shown.writes()).toHaveLength(1)
    // Fields that the page has never heard of, and numbers too big for it, included.
    const rest = ({ wire }: { wire: object }) => {
      const moves = ['name', 'summary', 'lastUpdated', 'modifiedAt', 'activities', 'unread']
      return Object.entries(wire).filter(([key]) => ![...moves, 'isUnread'].includes(key))
    }
    const after = await read(connection, id)
    expect(rest(after)).toEqual(rest(before))
    const big = (text: string | null) => /"recordId":\d+/.exec(text ?? '')?.[0]
    expect(big(after.answer)).toBe(big(before.answer))
  })

  it('is asked about where somebody else changed it since it was seen, before a reload even', async () => {
    const shown = await openTicket(flavour, 'portal')
    const before = shown.stored().summary
    await retitle(shown, 'Mine')
    shown.unmount()
    shown.rival({ summary: 'Theirs' })
    const next = await shown.again()
    expect(await title()).toHaveValue('Mine')
    await next.user.click(button('Save'))
    const question = await dialog('Someone else changed this ticket')
    for (const text of [before, 'Theirs', 'Mine']) {
      expect(question.getAllByText(text, { exact: false })[0]).toBeInTheDocument()
    }
    await next.user.keyboard('{Escape}')
    await withoutDialog()
    expect(await title()).toHaveValue('Mine')
    expect(screen.getByText('Waiting for your decision: Title')).toBeInTheDocument()
    expect(next.writes()).toEqual([])

    await next.user.click(button('Decide now'))
    const again = await dialog('Someone else changed this ticket')
    await next.user.click(again.getByRole('button', { name: 'Use mine' }))
    await waitFor(() => expect(heading()).toHaveTextContent('Mine'))
    expect(next.stored().summary).toBe('Mine')
    expect(next.writing().drafts.places()).toEqual([])
  })
})

describe('the title’s editor', () => {
  it('gives way to theirs where that is kept', async () => {
    const shown = await openTicket('tokity', 'tech')
    await retitle(shown, 'Mine')
    shown.rival({ summary: 'Theirs' })
    await shown.user.click(button('Save'))
    const question = await dialog('Someone else changed this ticket')
    await shown.user.click(question.getByRole('button', { name: 'Keep theirs' }))
    await waitFor(() => expect(heading()).toHaveTextContent('Theirs'))
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
    expect(shown.writes()).toEqual([])
  })

  it('forgets what was typed only when told', async () => {
    const shown = await openTicket('tokity', 'portal')
    const { user, stored } = shown
    await user.click(button('Edit title'))
    await user.keyboard('{Escape}')
    expect(button('Edit title')).toHaveFocus()

    const field = await retitle(shown, 'Mine')
    await user.keyboard('{Escape}')
    expect(screen.getByText('Your new title isn’t saved.')).toBeInTheDocument()
    await user.click(button('Keep editing'))
    expect(field).toHaveValue('Mine')
    button('Cancel').focus()
    // Held a moment too long, the key takes the way that loses nothing.
    await user.keyboard('{Enter}{Enter}')
    expect(field).toHaveValue('Mine')
    await user.click(button('Cancel'))
    await user.click(button('Discard'))
    expect(heading()).toHaveTextContent(stored().summary)
    expect(shown.writes()).toEqual([])
    expect(shown.writing().drafts.places()).toEqual([])
  })

  it('says why it didn’t go through, keeps what was typed and can be tried again', async () => {
    const shown = await openTicket('psa', 'portal')
    const { container, user } = shown
    await retitle(shown, ' ')
    await user.click(button('Save'))
    expect(await title()).toHaveAccessibleDescription('A ticket needs a title.')
    await user.type(await title(), 'Mine')
    shown.spoil({ kind: 'status', status: 429 })
    await user.click(button('Save'))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Not saved: Title')
    expect(alert).toHaveTextContent('What you typed is kept.')
    // The focus is where it was, and not back at the top of the page.
    expect(alert.parentElement).toHaveFocus()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id }) => id).filter((id) => id !== 'region')).toEqual([])
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(heading()).toHaveTextContent('Mine'))
    expect(shown.stored().summary).toBe('Mine')
  })

  it('sends a change once more where its answer was lost before it was done, and once only', async () => {
    const shown = await openTicket('tokity', 'tech')
    await retitle(shown, 'Mine')
    shown.spoil({ kind: 'dropped' })
    await shown.user.click(button('Save'))
    await waitFor(() => expect(heading()).toHaveTextContent('Mine'))
    expect(shown.stored().summary).toBe('Mine')
    expect(shown.writes().filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('is changed twice in a row without a question about one’s own change', async () => {
    const shown = await openTicket('psa', 'tech')
    const { user, local, id } = shown
    await retitle(shown, 'First')
    // The ticket is read again late: the second change begins on what was sent, not on what is on screen.
    const match = { method: 'GET', path: new RegExp(`/tickets/${id}$`) }
    await user.click(button('Save'))
    await waitFor(() => expect(shown.stored().summary).toBe('First'))
    local.faults.add({ match, times: 9, fault: { kind: 'latency', ms: 600 } })
    await waitFor(() => expect(heading()).toHaveTextContent('First'))
    expect(await retitle(shown, 'Second')).toHaveValue('Second')
    await user.click(button('Save'))
    await waitFor(() => expect(heading()).toHaveTextContent('Second'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(shown.stored().summary).toBe('Second')
  })
})
