// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { backToEmpty, button, field, fileOf, openTicket, ownTime, pass, write } from './set-up'

ownTime()

const NOTES = { method: 'POST', path: /\/comments$/ }
const body = { errorCode: 'Forbidden', errorDescription: 'Blocked by policy.' }

/** Sends a reply that is refused, once. */
async function refused(status: 401 | 403 = 403) {
  const shown = await openTicket()
  shown.local.faults.add({ match: NOTES, times: 1, fault: { kind: 'status', status, body } })
  await write(shown, 'See <script>')
  await shown.user.click(button('Send reply'))
  await pass(5)
  await screen.findByRole('alert')
  expect(field()).toHaveValue('See <script>')
  expect(screen.queryByRole('button', { name: 'Send reply' })).toBeNull()
  return shown
}

describe('a reply that the instance doesn’t allow', () => {
  it('can be sent once it says something else', async () => {
    const shown = await refused()
    await write(shown, ' no more')
    await shown.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('See <script> no more')).toHaveLength(1)
    expect(shown.ours('See <script>')).toEqual([])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each<401 | 403>([401, 403])(
    'is tried again as it is when that is asked for (%s)',
    async (status) => {
      const shown = await refused(status)
      await shown.user.click(button('Try again'))
      expect(button('Undo')).toHaveFocus()
      await pass(5)
      await backToEmpty()
      expect(shown.ours('See <script>')).toHaveLength(1)
    },
  )

  it('says so with the words of the instance once its alert is put away, and is kept', async () => {
    const shown = await refused()
    await shown.user.click(button('Dismiss'))
    const notice = screen.getByText('You can’t reply to this ticket').closest('[role="status"]')!
    expect(notice).toHaveTextContent('“Blocked by policy.”')
    await shown.user.click(within(notice as HTMLElement).getByRole('button', { name: 'Try again' }))
    await pass(5)
    await backToEmpty()
    expect(shown.ours('See <script>')).toHaveLength(1)
  })

  it('can be written anew, and sent then', async () => {
    const shown = await refused()
    await shown.user.clear(field())
    await write(shown, 'Other words')
    expect(button('Send reply')).toBeVisible()
  })
})

it('a file that isn’t allowed may be removed, and another one chosen', async () => {
  const shown = await openTicket()
  const match = { method: 'POST', path: /attachments/ }
  shown.local.faults.add({ match, times: 1, fault: { kind: 'status', status: 403, body } })
  await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('virus.exe'))
  await screen.findByText('virus.exe')
  await shown.user.click(button('Send reply'))
  await pass(5)
  expect(await screen.findByRole('alert')).toHaveTextContent('“Blocked by policy.”')
  expect(screen.queryByLabelText('Attach files')).toBeNull()
  await shown.user.click(button('Remove virus.exe'))
  await shown.user.upload(await screen.findByLabelText('Attach files'), fileOf('log.txt'))
  await screen.findByText('log.txt')
  await shown.user.click(button('Send reply'))
  await pass(5)
  await waitFor(() => expect(JSON.stringify(shown.stored())).toContain('log.txt'))
})
