import { configure, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router-dom'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Connection } from '../../../../src/deskdirector/connection'
import type { Id } from '../../../../src/deskdirector/models'
import type { Writing } from '../../../../src/queries/writing/writing'
import { TicketDetail } from '../../../../src/screens/ticket-detail/ticket-detail'
import type { Side } from '../../../../src/session/side'
import type { LocalDeskDirector } from '../../../local-deskdirector/create-local-deskdirector'
import { changeTicket } from '../../../local-deskdirector/desk/change-ticket'
import type { TicketChange } from '../../../local-deskdirector/desk/ticket-change'
import type { Fault } from '../../../local-deskdirector/faults/fault'
import type { Flavour } from '../../../local-deskdirector/flavour'
import { renderAtDesk } from '../../../support/render-at-desk'
import { connectTo, writable } from '../../connected/connected'

// An instance in this process, with every call that a ticket's screen makes, takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 })

/** Nothing that one test typed is found by the next. */
export function withCleanStorage(): void {
  beforeEach(() => {
    localStorage.clear()
    // The pages of earlier tests live on, as other tabs would.
    vi.stubGlobal('BroadcastChannel', undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}

interface World {
  readonly local: LocalDeskDirector
  readonly connection: Connection
}

/** Shows a ticket as one of its people sees it, with the instance that it is kept by. */
function showTicket({ local, connection }: World, id: Id) {
  const routes = (
    <Routes>
      <Route path="/tickets/:id" element={<TicketDetail />} />
    </Routes>
  )
  const view = renderAtDesk(routes, connection, `/tickets/${id}`)
  const stored = () => local.instance.tickets.get(Number(id))!
  return {
    ...view,
    /** Shows it anew, as after a reload: only what was stored is known. */
    async again() {
      const next = showTicket({ local, connection }, id)
      await isOpen()
      return next
    },
    /** What the screen's writing stands on. */
    writing: () => view.client.getQueryData<Writing>(['zoe', 'writing'])!,
    local,
    connection,
    id,
    /** The ticket as the instance holds it. */
    stored,
    notesOf: (text: string) => stored().notes.filter(({ note }) => note === text),
    /** Somebody else changes the ticket, a moment later than all that was. */
    rival(change: TicketChange) {
      changeTicket(local.instance, stored(), change, new Date(Date.now() + 60_000).toISOString())
    },
    /** Lets writes to the ticket go wrong; `path` narrows it to some. */
    spoil(fault: Fault, { times = 1, path = '' }: { times?: number; path?: string } = {}) {
      const source = `/tickets/${id}(?!.*/read$)${path === '' ? '' : `.*${path}`}`
      for (const method of ['POST', 'PUT', 'PATCH']) {
        local.faults.add({ match: { method, path: new RegExp(source) }, times, fault })
      }
    },
    /** What was asked of the instance, reading and marking as read apart. */
    writes: () =>
      local.requests.entries.filter(
        ({ method, path }) => method !== 'GET' && !/\/read$|\/find$|\$read$/.test(path),
      ),
  }
}

/** A ticket that this person may write to, open on the screen. */
export async function openTicket(
  flavour: Flavour,
  side: Side,
  before?: (world: World, id: Id) => void,
) {
  const world = await connectTo(flavour, side)
  const { id } = await writable(world.connection)
  before?.(world, id)
  world.local.requests.clear()
  const shown = showTicket(world, id)
  await isOpen()
  return shown
}

/** Whole: the details come last. */
async function isOpen(): Promise<void> {
  await screen.findByRole('button', { name: /^(Close|Reopen) ticket$/ })
  await screen.findAllByRole('term')
}

/** The text that goes along with an action. */
export const WORD = 'Add a word (optional)'

export const button = (name: string) => screen.getByRole('button', { name })
export const combobox = (name: string) => screen.findByRole('combobox', { name })
export const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))

/** No dialog is on the screen. */
export function withoutDialog(): Promise<void> {
  return waitFor(() => {
    if (screen.queryByRole('dialog') !== null) throw new Error('There is a dialog.')
  })
}

/** A field's row in the details, its label, its value and what is said of them. */
export const row = (name: string) =>
  within(screen.getByText(name, { selector: 'dt' }).parentElement!)
