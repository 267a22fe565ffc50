// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { names, namesOf } from './file-names'
import { backToEmpty, button, field, fileOf, openTicket, ownTime, pass, write } from './set-up'

ownTime()

describe('a file that doesn’t get through', () => {
  it('stays with the files after it, and the words aren’t sent again', async () => {
    const shown = await openTicket()
    shown.local.faults.add({
      match: { method: 'POST', path: /attachments$/ },
      times: 1,
      fault: {
        kind: 'status',
        status: 413,
        body: { errorDescription: 'one.txt is larger than 2 MB.' },
      },
    })
    await write(shown, 'Two files')
    const picker = screen.getByLabelText('Attach files')
    await shown.user.upload(picker, [fileOf('one.txt'), fileOf('two.txt')])
    await screen.findByText('two.txt')
    await shown.user.click(button('Send reply'))
    await pass(6)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('one.txt didn’t go through')
    expect(alert).toHaveTextContent('“one.txt is larger than 2 MB.”')
    expect(field()).toHaveValue('')
    expect(names()).toEqual(['one.txt', 'two.txt'])
    await shown.user.click(button('Remove one.txt'))
    await shown.user.click(button('Send reply'))
    await pass(6)
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Files to send' })).toBeNull())
    const notes = shown.ours('Two files')
    expect(notes.map(({ attachments }) => namesOf(attachments))).toEqual([['two.txt']])
  })

  it('shows how far it has come, and is given up on request', async () => {
    const shown = await openTicket()
    const path = /attachments$/
    shown.local.faults.add({ match: { path }, times: 1, fault: { kind: 'latency', ms: 300 } })
    shown.local.faults.add({ match: { path }, times: 1, fault: { kind: 'dropped' } })
    await shown.user.upload(screen.getByLabelText('Attach files'), fileOf('slow.txt'))
    await screen.findByText('slow.txt')
    await shown.user.click(button('Send reply'))
    await pass(5)
    const bar = await screen.findByRole('progressbar', { name: 'Sending slow.txt…' })
    expect(bar).toHaveAttribute('aria-valuenow', '50')
    await shown.user.click(button('Cancel'))
    expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
    await pass(13)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It isn’t known whether slow.txt arrived',
    )
    await shown.user.click(button('It’s there, discard my copy'))
    await backToEmpty()
    expect(screen.queryByText('slow.txt')).toBeNull()
  })
})
