import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { MemoryRouter, Route, Routes, type InitialEntry } from 'react-router-dom'
import { vi } from 'vitest'
import type { Note, Ticket } from '../../../../src/deskdirector/models'
import { createRefusals } from '../../../../src/deskdirector/refusals'
import { DeskContext, type Desk } from '../../../../src/queries/desk'
import { ticketListQuery } from '../../../../src/queries/tickets'
import { TicketDetail } from '../../../../src/screens/ticket-detail/ticket-detail'
import type { Side } from '../../../../src/session/side'
import { buildPerson } from '../../../support/build-person'

export const day = Date.UTC(2026, 10, 23)
const HOUR = 3_600_000

export function note(id: number, text: string, more: Partial<Note> = {}): Note {
  return {
    id,
    text,
    isInternal: false,
    createdOn: day + id * HOUR,
    author: buildPerson('Mira Lindqvist', { type: 'Agent' }),
    attachments: [],
    timeEntry: null,
    ...more,
  }
}

export function ticket(more: Partial<Ticket> = {}): Ticket {
  const nothing = { id: null, name: '' }
  return {
    id: 20473,
    summary: 'VPN drops every thirty minutes',
    description: 'Since **Friday** it drops.',
    isClosed: false,
    status: { ...nothing, name: 'In progress' },
    priority: { ...nothing, name: 'High' },
    queue: { ...nothing, name: 'Service' },
    account: null,
    contact: { ...nothing, name: 'Zoë Ødegård' },
    contactGroup: null,
    requestType: null,
    source: null,
    assignees: [],
    tags: [],
    copies: [],
    createdOn: day,
    modifiedOn: null,
    closedOn: null,
    dueOn: null,
    isUnread: null,
    latestNote: null,
    notes: [note(1, 'I’ll have a look.'), note(2, 'It happened again.')],
    activities: [],
    attachments: [],
    tasksDone: null,
    tasksTotal: null,
    broken: [],
    wire: {},
    answer: null,
    ...more,
  }
}

export interface ShowOptions {
  readonly side?: Side
  readonly pollSeconds?: number
  readonly listed?: Ticket
  readonly entries?: InitialEntry[]
  /** What is bound; by itself an instance gives a ticket, and lets nobody write. */
  readonly bound?: readonly string[]
}

/** The screen at a desk whose `ticket.get` is `get`. */
export function show(get: () => Promise<Ticket>, options: ShowOptions = {}) {
  const { side = 'portal', pollSeconds = 0, listed, entries = ['/tickets/20473'] } = options
  const bound = options.bound ?? ['ticket.get']
  const can = (operation: string) => bound.includes(operation)
  const run = vi.fn(get)
  const desk = {
    connection: { side, can, run, refusals: createRefusals() },
    origin: 'https://acme.deskdirector.com',
    identity: 'me',
    site: {
      polling: { listSeconds: 60, ticketSeconds: pollSeconds },
      drafts: { keep: 'off', days: 1 },
    },
  } as unknown as Desk
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  if (listed !== undefined) {
    client.setQueryData(ticketListQuery(desk, { state: 'open' }).queryKey, {
      pages: [{ tickets: [listed], total: 1, broken: [] }],
      pageParams: [0],
    })
  }
  const view = render(
    <QueryClientProvider client={client}>
      <DeskContext value={desk}>
        <MemoryRouter initialEntries={entries}>
          <Routes>
            <Route path="/tickets" element={<p>The list</p>} />
            <Route path="/tickets/:id" element={<TicketDetail />} />
          </Routes>
        </MemoryRouter>
      </DeskContext>
    </QueryClientProvider>,
  )
  return { ...view, run, client }
}
