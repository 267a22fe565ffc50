import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router-dom'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { connect, type Connection } from '../../../../../src/deskdirector/connection'
import type { Person, Ticket } from '../../../../../src/deskdirector/models'
import type { Bindings } from '../../../../../src/deskdirector/site'
import type { CallInit } from '../../../../../src/http/call'
import { createSend } from '../../../../../src/http/request'
import { TicketDetail } from '../../../../../src/screens/ticket-detail/ticket-detail'
import { startSession } from '../../../../../src/session/session'
import type { Side } from '../../../../../src/session/side'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
} from '../../../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../../../local-deskdirector/flavour'
import { renderAtDesk } from '../../../../support/render-at-desk'
import { profileFor, read } from '../../../connected/connected'
import { multipart } from './multipart'

/** Undo and the looks for a lost reply take seconds: they pass when a test says so. */
export function ownTime(): void {
  // Whole screens in a simulated document: a busy machine takes its time.
  vi.setConfig({ testTimeout: 60_000 })
  beforeEach(() => {
    localStorage.clear()
    // The pages of earlier tests live on, as other tabs would.
    vi.stubGlobal('BroadcastChannel', undefined)
    vi.useFakeTimers({ shouldAdvanceTime: true })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}

const realTimeout = setTimeout

/** Lets seconds pass, with moments in between for the instance to answer in. */
export async function pass(seconds: number): Promise<void> {
  const steps = Math.ceil(seconds * 2)
  for (let step = 0; step < steps; step += 1) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync((seconds * 1000) / steps)
      await new Promise((resume) => realTimeout(resume, 3))
    })
  }
}

/** A profile takes a moment to make. */
const profiles = new Map<Flavour, ReturnType<typeof profileFor>>()

interface World {
  readonly local: LocalDeskDirector
  readonly connection: Connection
}

/** The page's connection to a local instance; `more` is bound beside what connect binds. */
export async function connectWith(
  flavour: Flavour,
  side: Side,
  more: Bindings = {},
  local = createLocalDeskDirector({ flavour, tickets: 300 }),
): Promise<World> {
  const { contacts, agents } = local.instance
  const person = (side === 'portal' ? contacts : agents)[0]
  const token = await local.tokens.issue({ side, userId: person?.id ?? 0 })
  const rules = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
  const { key } = startSession(token, rules, Date.now())
  const fetch = async (url: string, { body, headers, ...init }: CallInit) => {
    const isForm = body instanceof FormData
    const sent = isForm ? await multipart(body) : null
    const type = sent && { 'Content-Type': sent.type }
    return local.app.fetch(
      new Request(url, {
        ...init,
        body: sent?.body ?? (isForm ? null : (body ?? null)),
        headers: { ...headers, ...type },
      }),
    )
  }
  const request = createSend({
    origin: 'https://desk.example',
    key,
    early: new Map(),
    referee: { method: 'GET', path: '/api/v2/user/client' },
    fetch: ((url, init) => fetch(url as string, init as CallInit)) as typeof globalThis.fetch,
    upload: async (url, init, onProgress) => {
      onProgress?.(1, 2)
      return fetch(url, init)
    },
  })
  const profile = profiles.get(flavour) ?? profileFor(flavour)
  profiles.set(flavour, profile)
  const bindings = { ...profile, [side]: { ...profile[side], ...more } }
  return { local, connection: connect({ profile: bindings, side, request }) }
}

/** Shows a ticket's whole screen. */
export function showTicket({ local, connection }: World, { id }: Ticket) {
  const routes = (
    <Routes>
      <Route path="/tickets/:id" element={<TicketDetail />} />
    </Routes>
  )
  const view = renderAtDesk(routes, connection, `/tickets/${id}`)
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) })
  const stored = () => local.instance.tickets.get(Number(id))!
  const ours = (text: string) => stored().notes.filter(({ note }) => note === text)
  return { ...view, user, local, connection, id, stored, ours }
}

export type Shown = ReturnType<typeof showTicket>

/** An open ticket that this person may write to, with as few words as there are: short pages make quick tests. */
async function shortTicket({ local, connection }: World): Promise<Ticket> {
  const { tickets } = await connection.run('tickets.find', { state: 'open', skip: 0, take: 100 })
  const person = (connection.side === 'portal' ? local.instance.contacts : local.instance.agents)[0]
  const stored = tickets.map(({ id }) => local.instance.tickets.get(Number(id))!)
  const [first] = stored
    .filter(({ queue, contact }) => !person?.readOnlyQueues?.includes(queue.id) && contact !== null)
    .sort((a, b) => a.notes.length - b.notes.length)
  return read(connection, first!.id)
}

interface Opened {
  readonly more?: Bindings
  readonly isClosed?: boolean
  /** Who is signed in, where the instance tells otherwise than this one does. */
  readonly me?: Person
}

/** The same instance, telling of whoever is signed in no more than this. */
export function knowing({ local, connection }: World, me: Person): World {
  const run = async (...asked: Parameters<Connection['run']>) =>
    asked[0] === 'me' ? me : connection.run(...asked)
  return { local, connection: { ...connection, run: run as Connection['run'] } }
}

/** A ticket that this person may write to, on the screen, with its composer. */
export async function openTicket(
  flavour: Flavour = 'tokity',
  side: Side = 'portal',
  { more = {}, isClosed = false, me }: Opened = {},
): Promise<Shown & { readonly world: World; readonly ticket: Ticket }> {
  const connected = await connectWith(flavour, side, more)
  const world = me === undefined ? connected : knowing(connected, me)
  let ticket = await shortTicket(world)
  if (isClosed) {
    await world.connection.run('ticket.close', { id: ticket.id })
    ticket = await read(world.connection, ticket.id)
  }
  world.local.requests.clear()
  const shown = showTicket(world, ticket)
  await screen.findByRole('textbox', { name: 'Reply' }, { timeout: 5000 })
  return { ...shown, world, ticket }
}

/** All at once: what is typed letter by letter is the same to the page, and slower. */
export async function write({ user }: Pick<Shown, 'user'>, text: string): Promise<void> {
  await user.click(field())
  await user.paste(text)
}

export const field = () => screen.getByRole('textbox', { name: 'Reply' })
export const button = (name: string) => screen.getByRole('button', { name })

/** The composer is back, empty: what was sent has arrived and is shown. */
export async function backToEmpty(): Promise<void> {
  await waitFor(() => expect(field()).toHaveValue(''))
}

/** A file of so many bytes. */
export function fileOf(name: string, bytes: number | string = 'x', type = 'text/plain'): File {
  return new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name, { type })
}

/** The writes that the instance was asked for, by method and path. */
export function writes({ local }: Pick<World, 'local'>): string[] {
  return local.requests.entries
    .filter(({ method, path }) => method !== 'GET' && !/read$|\/find$/.test(path))
    .map(({ method, path }) => `${method} ${path}`)
}
