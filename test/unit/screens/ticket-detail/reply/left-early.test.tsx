// @vitest-environment jsdom
import { renderHook, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { DraftPlace } from '../../../../../src/drafts/draft'
import type { Writing } from '../../../../../src/queries/writing/writing'
import type { Files } from '../../../../../src/screens/writing/use-files'
import { useRestored } from '../../../../../src/screens/writing/use-restored'
import {
  backToEmpty,
  button,
  connectWith,
  field,
  openTicket,
  ownTime,
  pass,
  showTicket,
  write,
  writes,
  type Shown,
} from './set-up'

ownTime()

type Page = Awaited<ReturnType<typeof openTicket>>

const writingOf = ({ client }: Page) => client.getQueryData<Writing>(['zoe', 'writing'])!
const placeOf = ({ id }: Page): DraftPlace => ({ ticket: String(id), kind: 'reply' })

/** Closes the page: what hasn't left is never going to. */
function close(shown: Page) {
  writingOf(shown).outbox.undo(placeOf(shown))
  shown.unmount()
}

async function reopen(shown: Page): Promise<Shown> {
  const world = await connectWith('tokity', 'portal', {}, shown.local)
  const later = showTicket(world, shown.ticket)
  expect(await screen.findByRole('textbox', { name: 'Reply' })).toHaveValue('My words')
  await pass(1)
  return later
}

const notSent = () => screen.queryByText(/^It wasn’t sent: the page was left before it could be/)
const restored = () => screen.queryByText(/^Restored. Written:/)

describe('a reply whose page is left', () => {
  it('before it is sent says on the return that it wasn’t, until it is', async () => {
    const shown = await openTicket()
    await write(shown, 'My words')
    await shown.user.click(button('Send reply'))
    await pass(2)
    close(shown)
    await pass(6)
    expect(writes(shown)).toEqual([])
    const later = await reopen(shown)
    expect(notSent()).toBeVisible()
    expect(restored()).toBeNull()
    await later.user.click(button('Send reply'))
    await pass(5)
    await backToEmpty()
    expect(notSent()).toBeNull()
    expect(later.ours('My words')).toHaveLength(1)
  })

  it('for another screen alone is still to be sent', async () => {
    const shown = await openTicket()
    await write(shown, 'My words')
    await shown.user.click(button('Send reply'))
    await pass(1)
    shown.unmount()
    const writing = writingOf(shown)
    const place = placeOf(shown)
    const isUnsent = async () => {
      const { result } = renderHook(() =>
        useRestored(writing, place, writing.drafts.get(place), { files: [] } as unknown as Files),
      )
      await pass(1)
      return result.current.isUnsent
    }
    expect(await isUnsent()).toBe(false)
    close(shown)
    expect(await isUnsent()).toBe(true)
  })

  it('after it was taken back was only written', async () => {
    const shown = await openTicket()
    await write(shown, 'My words')
    await shown.user.click(button('Send reply'))
    await pass(1)
    await shown.user.click(button('Undo'))
    close(shown)
    await reopen(shown)
    expect(restored()).toBeVisible()
    expect(notSent()).toBeNull()
  })

  it('after it was refused was not left too early', async () => {
    const shown = await openTicket()
    const match = { method: 'POST', path: /\/comments$/ }
    shown.local.faults.add({ match, times: 1, fault: { kind: 'status', status: 400 } })
    await write(shown, 'My words')
    await shown.user.click(button('Send reply'))
    await pass(5)
    await screen.findByRole('alert')
    close(shown)
    await reopen(shown)
    expect(restored()).toBeVisible()
    expect(notSent()).toBeNull()
  })

  it('after something was typed to it since is what was typed', async () => {
    const shown = await openTicket()
    await write(shown, 'My')
    await shown.user.click(button('Send reply'))
    await pass(1)
    await shown.user.click(button('Undo'))
    await write(shown, ' words')
    close(shown)
    await reopen(shown)
    expect(restored()).toBeVisible()
    expect(field()).toHaveValue('My words')
  })
})
