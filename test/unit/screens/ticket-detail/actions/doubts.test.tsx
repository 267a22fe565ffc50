// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TicketAction } from '../../../../../src/deskdirector/writes/additive-write'
import { realPace } from '../../../../../src/deskdirector/writes/pace'
import { flavours } from '../../../../local-deskdirector/flavour'
import { button, dialog, openTicket, withCleanStorage, withoutDialog, WORD } from '../at-work'

withCleanStorage()

// Looking for what left takes twelve seconds before there is doubt: how long each look waits is another test's matter.
const { wait } = realPace
beforeEach(() => {
  vi.spyOn(realPace, 'wait').mockImplementation((ms, signal) => wait(ms / 10, signal))
})

const gateway = { kind: 'status', status: 502 } as const
type Shown = Awaited<ReturnType<typeof openTicket>>

/** Presses an action's button and, in its dialog, the one of the same name. */
async function press({ user }: Shown, name: string, word = '') {
  await user.click(button(name))
  const open = await dialog(name)
  if (word !== '') await user.type(open.getByRole('textbox', { name: WORD }), word)
  await user.click(open.getByRole('button', { name }))
  return open
}

const alertIn = (open: Awaited<ReturnType<typeof dialog>>) =>
  open.findByRole('alert', {}, { timeout: 20_000 })

describe.each(flavours)('an action in doubt (%s)', (flavour) => {
  it(
    'keeps its words from being changed until it is over; then they are another’s',
    { timeout: 60_000 },
    async () => {
      const shown = await openTicket(flavour, 'portal')
      const { user, stored, spoil, writes } = shown
      await shown.connection.run('ticket.addNote', { id: shown.id, text: 'Thanks' })
      spoil(gateway)
      const open = await press(shown, 'Close ticket', 'Closing now')
      expect(await alertIn(open)).toHaveTextContent('It isn’t known whether your request to close')
      expect(open.queryByRole('textbox')).toBeNull()
      expect(open.getByText('Closing now')).toBeVisible()

      await user.click(open.getByRole('button', { name: 'Edit my text' }))
      const field = open.getByRole('textbox', { name: WORD })
      expect(field).toHaveValue('Closing now')
      expect(screen.queryByRole('alert')).toBeNull()
      await user.clear(field)
      await user.type(field, 'Thanks')
      await user.click(open.getByRole('button', { name: 'Close ticket' }))
      await withoutDialog()
      expect(stored().isClosed).toBe(true)
      expect(writes().filter(({ path }) => /\/(close|complete)$/.test(path))).toHaveLength(2)
    },
  )

  it(
    'isn’t over because something else was done, and is sent when it is sent again',
    { timeout: 60_000 },
    async () => {
      const shown = await openTicket(flavour, 'portal')
      const { user, stored, spoil, writes } = shown
      await user.click(button('More'))
      spoil(gateway)
      const open = await press(shown, 'Approve')
      await alertIn(open)
      expect(open.queryByRole('button', { name: 'Edit my text' })).toBeNull()
      await user.click(open.getByRole('button', { name: 'Not now' }))
      await press(shown, 'Escalate')
      await withoutDialog()
      expect(stored().approval).toBeUndefined()
      await user.click(button('Send again'))
      expect(await screen.findByText('Approved')).toBeVisible()
      expect(stored().approval).toBe('granted')
      expect(writes()).toHaveLength(3)
    },
  )
})

describe('what left from another tab', () => {
  const place = (kind: TicketAction, { id }: Shown) => ({ ticket: String(id), kind })
  const before = { words: 'public: Hurry', notes: 0, files: 0, deeds: 0, isClosed: false }
  const left = { text: 'Hurry', fields: {}, attempt: { of: 'words', startedAt: 0, before } }

  it('is looked for here too, and neither changed nor sent meanwhile', async () => {
    const shown = await openTicket('psa', 'portal')
    const { drafts, outbox } = shown.writing()
    const at = place('escalate', shown)
    act(() => void drafts.put(at, left))
    await waitFor(() => expect(outbox.of(at)?.stage).toBe('checking'))
    expect(await screen.findByText('Checking whether it arrived…')).toBeVisible()
    expect(shown.writes()).toEqual([])
  })

  it('is in doubt no more once that tab has seen it arrive', { timeout: 60_000 }, async () => {
    const shown = await openTicket('psa', 'portal')
    const at = place('escalate', shown)
    shown.unmount()
    shown.writing().drafts.put(at, left)
    const next = await shown.again()
    const again = await screen.findByRole('button', { name: 'Send again' }, { timeout: 20_000 })
    act(() => void next.writing().drafts.drop(at))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await next.user.click(again)
    expect(next.writing().outbox.of(at)).toBeNull()
    expect(shown.writes()).toEqual([])
  })
})
