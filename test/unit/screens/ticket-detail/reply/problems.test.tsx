// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flavours, type Flavour } from '../../../../local-deskdirector/flavour'
import type { Fault } from '../../../../local-deskdirector/faults/fault'
import { backToEmpty, button, field, openTicket, ownTime, pass, write, writes } from './set-up'

ownTime()

const NOTES = /\/(comments|notes)$/

/** Writes and sends one, at an instance where notes meet a fault. */
async function send(text: string, fault: Fault, { flavour = 'tokity' as Flavour, times = 1 } = {}) {
  const shown = await openTicket(flavour)
  shown.local.faults.add({ match: { method: 'POST', path: NOTES }, times, fault })
  await write(shown, text)
  await shown.user.click(button('Send reply'))
  await pass(5)
  return shown
}

describe('a refused reply', () => {
  it.each([400, 413] as const)('keeps the text and says why after a %i', async (status) => {
    const body = { error: 'invalid_request', errorDescription: 'The content is too long.' }
    const shown = await send('My words', { kind: 'status', status, body })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Your reply didn’t go through')
    expect(alert).toHaveTextContent('DeskDirector says: “The content is too long.”')
    expect(alert).toHaveTextContent('What you wrote is kept.')
    expect(field()).toHaveValue('My words')
    // It stays until it is dealt with.
    await pass(60)
    expect(screen.getByRole('alert')).toBe(alert)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    await shown.user.click(button('Dismiss'))
    expect(screen.queryByRole('alert')).toBeNull()
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('My words')).toHaveLength(1)
  })

  it('isn’t offered again after a 403, with the server’s words and the text', async () => {
    const body = { errorCode: 'Forbidden', errorDescription: 'This queue is read only.' }
    const shown = await send('My words', { kind: 'status', status: 403, body })
    expect(await screen.findByRole('alert')).toHaveTextContent('“This queue is read only.”')
    expect(field()).toHaveValue('My words')
    expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull()
    await shown.user.click(button('Dismiss'))
    expect(screen.getByText('You can’t reply to this ticket')).toBeVisible()
    expect(screen.getByText(/“This queue is read only\.”/)).toBeVisible()
    expect(field()).toHaveValue('My words')
  })

  it('is tried again by the person where nothing of it left', async () => {
    const shown = await openTicket()
    const path = new RegExp(`/tickets/${shown.id}$`)
    await write(shown, 'My words')
    await shown.user.click(button('Send reply'))
    shown.local.faults.add({ match: { method: 'GET', path }, times: 1, fault: { kind: 'dropped' } })
    await pass(5)
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(writes(shown)).toEqual([])
    await shown.user.click(again)
    await backToEmpty()
    expect(shown.ours('My words')).toHaveLength(1)
  })
})

describe.each(flavours)('a reply at %s whose answer is lost', (flavour) => {
  it('is found where it was done, and never sent again', async () => {
    const shown = await send('Cut off', { kind: 'cut' }, { flavour })
    expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
    await pass(1)
    await backToEmpty()
    expect(shown.ours('Cut off')).toHaveLength(1)
    expect(writes(shown)).toHaveLength(1)
  })

  it.each([{ kind: 'dropped' }, { kind: 'status', status: 500 }] as const)(
    'asks where it can’t be found after three looks: %j',
    async (fault) => {
      const shown = await send('Lost', fault, { flavour })
      await pass(13)
      const alert = await screen.findByRole('alert')
      expect(alert).toHaveTextContent('It isn’t known whether your reply arrived')
      await waitFor(() => expect(alert).toHaveTextContent('It isn’t in the ticket'))
      expect(screen.queryByRole('textbox', { name: 'Reply' })).toBeNull()
      expect(screen.getByText('Lost')).toBeVisible()
      expect(shown.ours('Lost')).toEqual([])
      await shown.user.click(button('Send again'))
      await backToEmpty()
      expect(shown.ours('Lost')).toHaveLength(1)
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )
})

describe('a reply in doubt', () => {
  it('isn’t said to be absent where nobody could look', async () => {
    const shown = await openTicket()
    shown.local.faults.add({ match: { method: 'POST' }, fault: { kind: 'dropped' } })
    await write(shown, 'Lost')
    await shown.user.click(button('Send reply'))
    await pass(4.9)
    // The first reading is the one before it leaves.
    const path = new RegExp(`/tickets/${shown.id}$`)
    await pass(0.2)
    shown.local.faults.add({ match: { method: 'GET', path }, fault: { kind: 'dropped' } })
    await pass(13)
    const alert = (await screen.findByText(/It isn’t known whether your reply arrived/)).closest(
      '[role=alert]',
    )
    expect(alert).not.toHaveTextContent('It isn’t in the ticket')
    expect(alert).toHaveTextContent('DeskDirector can’t be reached.')
  })

  it('is looked for again, and sent by nobody meanwhile', async () => {
    const shown = await send('Lost', { kind: 'dropped' })
    await pass(13)
    await shown.user.click(await screen.findByRole('button', { name: 'Check again' }))
    await pass(13)
    expect(await screen.findByRole('alert')).toHaveTextContent('It isn’t known')
    expect(writes(shown)).toHaveLength(1)
    expect(shown.ours('Lost')).toEqual([])
  })

  it('is over by itself once the ticket shows it', async () => {
    const shown = await send('Late', { kind: 'dropped' })
    await pass(13)
    await screen.findByRole('alert')
    await shown.connection.run('ticket.addNote', { id: shown.id, text: 'Late' })
    await pass(40)
    await backToEmpty()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(shown.ours('Late')).toHaveLength(1)
  })

  it('gives the words back to whoever wants to change them, with the server’s reason', async () => {
    const shown = await send('Too long', { kind: 'dropped' })
    await pass(13)
    const body = { errorDescription: 'Shorter, please.' }
    shown.local.faults.add({
      match: { method: 'POST', path: NOTES },
      times: 1,
      fault: { kind: 'status', status: 400, body },
    })
    await shown.user.click(await screen.findByRole('button', { name: 'Send again' }))
    await pass(1)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('It isn’t known whether your reply arrived')
    expect(alert).toHaveTextContent('“Shorter, please.”')
    await shown.user.click(button('Edit my text'))
    expect(field()).toHaveValue('Too long')
    expect(field()).toHaveFocus()
    await pass(20)
    expect(screen.queryByRole('alert')).toBeNull()
    await shown.user.clear(field())
    await write(shown, 'Short')
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('Short')).toHaveLength(1)
    expect(shown.ours('Too long')).toEqual([])
  })

  it('is let go of where the person sees it in the ticket', async () => {
    const shown = await send('There', { kind: 'dropped' })
    await pass(13)
    await shown.user.click(
      await screen.findByRole('button', { name: 'It’s there, discard my text' }),
    )
    expect(field()).toHaveValue('')
    await pass(20)
    expect(writes(shown)).toHaveLength(1)
  })
})
