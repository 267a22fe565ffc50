import type { Connection } from '../../../../../src/deskdirector/connection'
import type { Id, Ticket } from '../../../../../src/deskdirector/models'
import type { Operations } from '../../../../../src/deskdirector/operations'
import { failureOf, RequestFailure } from '../../../../../src/http/errors'
import { isFateUnknown } from '../../../../../src/http/fate'
import type { Outbox } from '../../../../../src/queries/writing/outbox'
import { isOver } from '../../../../../src/queries/writing/outgoing'
import type { Writing } from '../../../../../src/queries/writing/writing'

/*
 * Mistakes that pages like this one make. Each is planted under the real parts, and the model has to find it.
 */

/** Asks for a thing of the instance otherwise than it was told. */
function asking(
  change: (run: Connection['run']) => (...asked: Parameters<Connection['run']>) => Promise<unknown>,
) {
  return (writing: Writing): Writing => {
    const { connection } = writing
    const run = change(connection.run) as Connection['run']
    return { ...writing, connection: { ...connection, run } }
  }
}

/** Sends a write of some kind again when no answer came. */
const resending = (what: string) =>
  asking((run) => async (...asked) => {
    try {
      return await run(...asked)
    } catch (error) {
      if (asked[0] === what && isFateUnknown(failureOf(error))) return run(...asked)
      throw error
    }
  })

/** Takes every click for a write of its own. */
function countsClicks(writing: Writing): Writing {
  const { outbox, drafts, connection } = writing
  const send: Outbox['send'] = (place, job, undo) => {
    const draft = drafts.get({ ticket: place.ticket, kind: 'reply' })
    if (isOver(outbox.of(place))) outbox.send(place, job, undo)
    else if (place.kind === 'reply' && draft !== null) {
      void connection
        .run('ticket.addNote', { id: place.ticket ?? '', text: draft.text })
        .catch(() => null)
    }
  }
  return { ...writing, outbox: { ...outbox, send } }
}

/** Throws the draft away as soon as something is sent. */
function dropsEarly(writing: Writing): Writing {
  const { outbox, drafts } = writing
  const send: Outbox['send'] = (place, job, undo) => {
    outbox.send(
      place,
      async (report) => {
        const kind = place.kind === 'close' ? 'close' : 'reply'
        const ended = job(report)
        await new Promise((resume) => setImmediate(resume))
        drafts.drop({ ticket: place.ticket, kind })
        return ended
      },
      undo,
    )
  }
  return { ...writing, outbox: { ...outbox, send } }
}

/** Takes no answer for a good one. */
const believes = asking((run) => async (...asked) => {
  try {
    return await run(...asked)
  } catch (error) {
    const isWrite = asked[0] === 'ticket.addNote' || asked[0] === 'ticket.update'
    if (isWrite && isFateUnknown(failureOf(error))) return null
    throw error
  }
})

/** Takes whatever the person did for an approval. */
const blursDeeds = asking((run) => async (...asked) => {
  const given = await run(...asked)
  if (asked[0] !== 'ticket.get') return given
  const ticket = given as Ticket
  const activities = ticket.activities.map((activity) => ({ ...activity, type: 'approved' }))
  return { ...ticket, activities }
})

/** Writes to the ticket that was written to before. */
function mixesUp() {
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
function comparesWithMemory() {
  const first = new Map<unknown, Ticket>()
  return asking((run) => async (...asked) => {
    const given = await run(...asked)
    if (asked[0] !== 'ticket.get') return given
    const ticket = given as Ticket
    if (!first.has(ticket.id)) first.set(ticket.id, ticket)
    return {
      ...ticket,
      summary: first.get(ticket.id)?.summary,
      description: first.get(ticket.id)?.description,
    }
  })
}

/** Waits for ever once something went wrong. */
const hangs = asking((run) => async (...asked) => {
  try {
    return await run(...asked)
  } catch (error) {
    if (error instanceof RequestFailure && asked[0] !== 'me') return new Promise(() => {})
    throw error
  }
})

export const sabotages = {
  duplicates: {
    'resends notes': resending('ticket.addNote'),
    'resends new tickets': resending('ticket.create'),
    'counts clicks': countsClicks,
  },
  losses: { 'drops a draft when it is sent': dropsEarly },
  falseSaved: {
    'takes no answer for a good one': believes,
    'takes any deed for an approval': blursDeeds,
  },
  wrongTicket: { 'mixes tickets up': mixesUp() },
  overwritten: { 'compares with an old reading': comparesWithMemory() },
  stuck: { 'waits for ever after a failure': hangs },
} satisfies Record<string, Record<string, (writing: Writing) => Writing>>
