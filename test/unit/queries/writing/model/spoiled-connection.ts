import type { Connection } from '../../../../../src/deskdirector/connection'
import type { Id, Ticket } from '../../../../../src/deskdirector/models'
import type { Operations } from '../../../../../src/deskdirector/operations'
import { isMe } from '../../../../../src/deskdirector/writes/is-me'
import { failureOf, RequestFailure } from '../../../../../src/http/errors'
import { isFateUnknown } from '../../../../../src/http/fate'
import { buildPerson } from '../../../../support/build-person'
import { buildNote } from '../../../../support/build-ticket'
import type { Sabotage } from './page'

type Run = Connection['run']

/** Asks for a thing of the instance otherwise than it was told. */
function asking(change: (run: Run) => (...asked: Parameters<Run>) => Promise<unknown>): Sabotage {
  return {
    writing(writing) {
      const { connection } = writing
      const run = change(connection.run) as Run
      return { ...writing, connection: { ...connection, run } }
    },
  }
}

/** Reads tickets otherwise than they are. */
const reading = (change: (ticket: Ticket) => Ticket) =>
  asking((run) => async (...asked) => {
    const given = await run(...asked)
    return asked[0] === 'ticket.get' ? change(given as Ticket) : given
  })

/** Sends a write of some kind again when no answer came. */
export const resending = (what: string) =>
  asking((run) => async (...asked) => {
    try {
      return await run(...asked)
    } catch (error) {
      if (asked[0] === what && isFateUnknown(failureOf(error))) return run(...asked)
      throw error
    }
  })

/** Takes no answer for a good one. */
export const believing = (...what: string[]) =>
  asking((run) => async (...asked) => {
    try {
      return await run(...asked)
    } catch (error) {
      if (what.includes(asked[0]) && isFateUnknown(failureOf(error))) return null
      throw error
    }
  })

/** Takes whatever the person did for an approval. */
export const blursDeeds = reading((ticket) => {
  const activities = ticket.activities.map((activity) => ({ ...activity, type: 'approved' }))
  return { ...ticket, activities }
})

/** Takes two notes of the same words for none. */
export const missesTwins = reading((ticket) => {
  const isOnly = (text: string) => ticket.notes.filter((note) => note.text === text).length === 1
  return { ...ticket, notes: ticket.notes.filter(({ text }) => isOnly(text)) }
})

/** Takes two new tickets of the same title for none. */
export const missesTwinTickets = asking((run) => async (...asked) => {
  const given = await run(...asked)
  if (asked[0] !== 'tickets.find') return given
  const found = given as Operations['tickets.find']['gives']
  const isOnly = (title: string) =>
    found.tickets.filter(({ summary }) => summary === title).length === 1
  return { ...found, tickets: found.tickets.filter(({ summary }) => isOnly(summary)) }
})

/** Takes every ticket for the person’s own. */
export const ignoresOwners: Sabotage = {
  writing(writing) {
    const { connection, me } = writing
    const run = async (...asked: Parameters<Run>) => {
      const given = await connection.run(...asked)
      return asked[0] === 'ticket.get' ? { ...(given as Ticket), contact: me } : given
    }
    return { ...writing, connection: { ...connection, run: run as Run } }
  },
}

/** Reads what nobody else said, and never that a ticket was closed. */
export const readsItself: Sabotage = {
  writing(writing) {
    const { connection, me } = writing
    const run = async (...asked: Parameters<Run>) => {
      const given = await connection.run(...asked)
      if (asked[0] !== 'ticket.get') return given
      const ticket = given as Ticket
      const notes = ticket.notes.filter(({ author }) => isMe(author, me))
      return { ...ticket, isClosed: false, notes }
    }
    return { ...writing, connection: { ...connection, run: run as Run } }
  },
}

/** Finds something new in a ticket each time that it reads it. */
export function readsNews(): Sabotage {
  let times = 0
  const author = buildPerson('Nobody')
  return reading((ticket) => {
    const news = buildNote({ id: `news ${(times += 1)}`, author })
    return { ...ticket, notes: [...ticket.notes, news] }
  })
}

/** Writes to the ticket that was written to before. */
export function mixesUp(): Sabotage {
  let former: Id | undefined
  return asking((run) => async (operation, takes, ...rest) => {
    if (operation !== 'ticket.addNote') return run(operation, takes, ...rest)
    const note = takes as Operations['ticket.addNote']['takes']
    const id = former ?? note.id
    former = note.id
    return run(operation, { ...note, id })
  })
}

/** Shows every compare what it wants to see: the ticket as it was when it was first read. */
export function comparesWithMemory(): Sabotage {
  const first = new Map<unknown, Ticket>()
  return reading((ticket) => {
    const { summary, description } = first.get(ticket.id) ?? ticket
    if (!first.has(ticket.id)) first.set(ticket.id, ticket)
    return { ...ticket, summary, description }
  })
}

/** Waits for ever once something went wrong. */
export const hangs = asking((run) => async (...asked) => {
  try {
    return await run(...asked)
  } catch (error) {
    if (error instanceof RequestFailure && asked[0] !== 'me') return new Promise(() => {})
    throw error
  }
})
