import { act, configure, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { Route, Routes } from 'react-router-dom'
import { onTestFinished, vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Writing } from '../../../../src/queries/writing/writing'
import { NewTicket } from '../../../../src/screens/new-ticket/new-ticket'
import type { Side } from '../../../../src/session/side'
import type { Flavour } from '../../../local-deskdirector/flavour'
import type { StoredTicket } from '../../../local-deskdirector/model'
import { renderAtDesk } from '../../../support/render-at-desk'
import { connectWith } from '../ticket-detail/reply/set-up'

// An instance, a search and a pause in typing take their time.
configure({ asyncUtilTimeout: 5_000 })

/** Where tickets are opened, at both flavours. */
export const CREATES = { method: 'POST', path: /\/(portal|tech)\/tickets(\?|$)/ }

/** The screen at a desk; each one opened is a tab of its own, with what earlier ones left in storage. */
export function openPage(connection: Connection, at = '/new') {
  const page = renderAtDesk(
    <Routes>
      <Route path="/new/:id?" element={<NewTicket />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>,
    connection,
    at,
  )
  const writing = () => page.client.getQueryData<Writing>(['zoe', 'writing'])
  // A tab that is left open would keep its words, and put them back.
  onTestFinished(() => writing()?.drafts.wipe())
  const user = vi.isFakeTimers()
    ? userEvent.setup({ advanceTimers: (ms) => void vi.advanceTimersByTime(ms) })
    : page.user
  return { ...page, user, writing }
}

/** The screen at an instance of its own, as one of its people. */
export async function openNewTicket(flavour: Flavour, side: Side) {
  localStorage.clear()
  const desk = await connectWith(flavour, side)
  const before = new Set(desk.local.instance.tickets.keys())
  /** The tickets that are there since. */
  const added = (): StoredTicket[] =>
    [...desk.local.instance.tickets.values()].filter(({ id }) => !before.has(id))
  const page = openPage(desk.connection)
  await screen.findByRole('textbox', { name: 'Title' })
  return { ...desk, ...page, writing: page.writing()!, added }
}

/** All at once: what is typed letter by letter is the same to the page, and slower. */
export async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}

export const title = () => screen.getByRole('textbox', { name: 'Title' })
export const description = () => screen.getByRole('textbox', { name: 'Description' })
export const create = () => screen.getByRole('button', { name: 'Create ticket' })

const reallySoon = setTimeout

/** Lets seconds pass until the page tells how a write ended; what answers meanwhile takes its own, real time. */
export async function inDoubt(): Promise<HTMLElement> {
  for (let step = 0; step < 100 && screen.queryByRole('alert') === null; step += 1) {
    await act(() => vi.advanceTimersByTimeAsync(500))
    await new Promise((resume) => reallySoon(resume, 5))
  }
  return screen.getByRole('alert')
}
