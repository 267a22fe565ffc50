import { connect, type Connection } from '../../../src/deskdirector/connection'
import type { Id, Ticket } from '../../../src/deskdirector/models'
import { failureOf } from '../../../src/http/errors'
import { createSend } from '../../../src/http/request'
import { startSession } from '../../../src/session/session'
import type { Side } from '../../../src/session/side'
import { profileOf, propose } from '../../../tools/connect/propose'
import { readEndpoints } from '../../../tools/connect/read-endpoints'
import { createLocalDeskDirector } from '../../local-deskdirector/create-local-deskdirector'
import type { Flavour } from '../../local-deskdirector/flavour'
import { openApiFor } from '../../local-deskdirector/openapi/open-api-for'
import { site } from '../deskdirector/builders'

/** The profile that connect makes of a flavour's document, checked as any other. */
export function profileFor(flavour: Flavour) {
  const proposed = profileOf(propose(readEndpoints(openApiFor(flavour))))
  const checked = site({
    instances: [{ host: 'https://desk.example', profile: flavour }],
    profiles: { [flavour]: proposed },
  })
  return checked.profiles[flavour]!
}

/** The page's own connection to a local instance of a flavour, as one of its people. */
export async function connectTo(flavour: Flavour, side: Side) {
  const local = createLocalDeskDirector({ flavour, tickets: 300 })
  const { contacts, agents } = local.instance
  const person = (side === 'portal' ? contacts : agents)[0]
  const token = await local.tokens.issue({ side, userId: person?.id ?? 0 })
  const session = { minutes: 60, warnAt: [], graceMinutes: 5, renewUrl: null }
  const { key } = startSession(token, session, Date.now())
  const request = createSend({
    origin: 'https://desk.example',
    key,
    early: new Map(),
    referee: { method: 'GET', path: '' },
    fetch: async (url, init) => local.app.fetch(new Request(url, init)),
  })
  return { local, person, connection: connect({ profile: profileFor(flavour), side, request }) }
}

/** The first open ticket that this person may write to, read whole. */
export async function writable(connection: Connection): Promise<Ticket> {
  const { tickets } = await connection.run('tickets.find', { state: 'open', skip: 0, take: 100 })
  const { id } = await firstThat(tickets, (ticket) =>
    connection.run('ticket.addNote', { id: ticket.id, text: 'May I write here?' }),
  )
  return read(connection, id)
}

/** The first ticket of which an instance allows something: some queues are read only for some people. */
export async function firstThat(
  tickets: readonly Ticket[],
  attempt: (ticket: Ticket) => Promise<unknown>,
): Promise<Ticket> {
  for (const ticket of tickets) {
    const failure = await attempt(ticket).then(() => null, failureOf)
    if (failure === null) return ticket
    if (failure.kind !== 'forbidden') throw new Error(JSON.stringify(failure))
  }
  throw new Error('Of no ticket.')
}

export function read(connection: Connection, id: Id): Promise<Ticket> {
  return connection.run('ticket.get', { id })
}
