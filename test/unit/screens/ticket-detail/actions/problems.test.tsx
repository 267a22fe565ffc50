// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours } from '../../../../local-deskdirector/flavour'
import { agentAnswers } from '../../../../support/agent-answers'
import { button, dialog, openTicket, withCleanStorage, withoutDialog, WORD } from '../at-work'

withCleanStorage()

/** Opens the dialog that closes the ticket, types a word and sends it. */
async function closeWith(word: string, { user }: Awaited<ReturnType<typeof openTicket>>) {
  await user.click(button('Close ticket'))
  const open = await dialog('Close ticket')
  await user.type(open.getByRole('textbox', { name: WORD }), `${word}{Control>}{Enter}{/Control}`)
  return open
}

describe.each(flavours)('an action that goes wrong (%s)', (flavour) => {
  it('is done once where the answer was lost after it was done', async () => {
    const shown = await openTicket(flavour, 'portal')
    shown.spoil({ kind: 'cut' })
    const open = await closeWith('Thanks', shown)
    expect(await open.findByText('Checking whether it arrived…')).toBeInTheDocument()
    await withoutDialog()
    expect(await screen.findByRole('button', { name: 'Reopen ticket' })).toBeInTheDocument()
    expect(shown.stored().isClosed).toBe(true)
    expect(shown.notesOf('Thanks')).toHaveLength(1)
    expect(shown.writes()).toHaveLength(1)
  })

  it('says in the server’s words that a rival was first, and keeps the text', async () => {
    const shown = await openTicket(flavour, 'portal')
    const { user, rival, stored, local } = shown
    const queue = local.instance.queues.find(({ id }) => id === stored().queue.id)
    rival({ status: queue?.statuses.find(({ isClosed }) => isClosed)?.id })
    const open = await closeWith('Mine', shown)
    expect(await open.findByRole('alert')).toHaveTextContent('“The ticket is closed.”')
    expect(open.getByRole('textbox', { name: WORD })).toHaveValue('Mine')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('alert')).toHaveTextContent('“The ticket is closed.”')

    // The ticket is closed by now: the text is all that is left, and it isn't lost from sight.
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(await screen.findByText('What you wrote for “Close ticket” wasn’t sent.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show it' }))
    const left = await dialog('Close ticket')
    expect(left.getByRole('textbox', { name: WORD })).toHaveValue('Mine')
    expect(left.queryByRole('button', { name: 'Close ticket' })).toBeNull()
    await user.click(left.getByRole('button', { name: 'Discard text' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/wasn’t sent/)).toBeNull()
    expect(shown.notesOf('Mine')).toEqual([])
  })

  it('is withdrawn with the server’s words where it isn’t allowed; the text stays', async () => {
    const shown = await openTicket(flavour, 'portal')
    const message = 'Only agents close tickets here.'
    shown.spoil({ kind: 'status', status: 403, body: { message } })
    const open = await closeWith('Please', shown)
    expect(await open.findByRole('alert')).toHaveTextContent(`“${message}”`)
    expect(open.queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(open.getByRole('textbox', { name: WORD })).toHaveValue('Please')
    await shown.user.click(open.getByRole('button', { name: 'Hide' }))
    expect(screen.queryByRole('button', { name: 'Close ticket' })).toBeNull()
    await shown.user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.getByText(/^Close ticket: /)).toHaveTextContent(`“${message}”`)
    expect(screen.getByText('What you wrote for “Close ticket” wasn’t sent.')).toBeVisible()
    expect(shown.stored().isClosed).toBe(false)

    // Rights change: whoever knows that they may by now needn't reload the page.
    await shown.user.click(screen.getByRole('button', { name: 'Try again: Close ticket' }))
    await shown.user.click(button('Close ticket'))
    const again = await dialog('Close ticket')
    await shown.user.click(again.getByRole('button', { name: 'Close ticket' }))
    await withoutDialog()
    expect(shown.notesOf('Please')).toHaveLength(1)
    expect(shown.stored().isClosed).toBe(true)
  })

  it('waits where somebody has answered since its dialog was opened', async () => {
    const shown = await openTicket(flavour, 'portal')
    const { user, stored, local } = shown
    await user.click(button('Close ticket'))
    const open = await dialog('Close ticket')
    agentAnswers(local, stored(), 'Wait, one more question.')
    await user.type(open.getByRole('textbox', { name: WORD }), 'Thanks')
    await user.click(open.getByRole('button', { name: 'Close ticket' }))
    expect(await open.findByText('Somebody has just answered')).toBeVisible()
    expect(shown.writes()).toEqual([])
    await user.click(open.getByRole('button', { name: 'Read the answer' }))
    expect(await screen.findByText('Wait, one more question.')).toBeVisible()
    await user.click(button('Close ticket'))
    const again = await dialog('Close ticket')
    expect(again.getByRole('textbox', { name: WORD })).toHaveValue('Thanks')
    await user.click(again.getByRole('button', { name: 'Close ticket' }))
    await withoutDialog()
    expect(stored().isClosed).toBe(true)
    expect(shown.notesOf('Thanks')).toHaveLength(1)
  })
})

it('an action whose fate isn’t known is looked for after a reload, and not sent again', async () => {
  const shown = await openTicket('tokity', 'portal')
  const { id } = shown
  const attempt = {
    of: 'words',
    startedAt: Date.now(),
    before: { words: 'public: Thanks', notes: 0, files: 0, deeds: 0, isClosed: false },
  }
  shown.unmount()
  const place = { ticket: String(id), kind: 'close' } as const
  shown.writing().drafts.put(place, { text: 'Thanks', fields: {}, attempt })
  await shown.connection.run('ticket.close', { id, text: 'Thanks' })
  shown.local.requests.clear()
  const next = await shown.again()
  expect(await screen.findByText('Ticket closed')).toBeInTheDocument()
  expect(shown.writes()).toEqual([])
  expect(next.writing().drafts.get(place)).toBeNull()
})

it('an action without a word that the page was left before says that it wasn’t done', async () => {
  const shown = await openTicket('tokity', 'portal')
  const place = { ticket: String(shown.id), kind: 'close' } as const
  await shown.user.click(button('Close ticket'))
  const open = await dialog('Close ticket')
  // Another write to the ticket is on its way, which it waits for.
  shown.writing().outbox.send({ ...place, kind: 'priority' }, () => new Promise(() => {}))
  await shown.user.click(open.getByRole('button', { name: 'Close ticket' }))
  expect(shown.writing().outbox.of(place)?.stage).toBe('sending')
  shown.unmount()
  await shown.again()
  const said = await screen.findByText(
    '“Close ticket” wasn’t sent: the page was left before it could be.',
  )
  expect(said).toBeVisible()
  await shown.user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(/“Close ticket” wasn’t sent/)).toBeNull()
  expect(shown.stored().isClosed).toBe(false)
})
