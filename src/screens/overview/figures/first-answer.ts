import type { Ticket } from '../../../deskdirector/models'
import { authorKind } from '../../ticket-detail/author'
import { spanOf } from './spans'

/** How many tickets' conversations are read for it: each is a question of its own. */
export const READ_AT_MOST = 20

/**
 * How long a ticket waited for the first word that an agent wrote to its contact; none where there is no answer yet. The
 * person who opened it is nobody's first answer, and neither is an internal note.
 */
export function timeToAnswer({ createdOn, notes }: Ticket): number[] {
  const spans = notes.flatMap((note) =>
    isByAgent(note) && !note.isInternal && note.createdOn !== null
      ? spanOf(createdOn, note.createdOn)
      : [],
  )
  return spans.length === 0 ? [] : [Math.min(...spans)]
}

/** Whether conversations say who of their authors is an agent; one without a word doesn't say otherwise. */
export function tellsAgents(tickets: readonly Ticket[]): boolean {
  const authors = tickets.flatMap(({ notes }) => notes.map(({ author }) => author))
  return authors.length === 0 || authors.some((author) => author !== null && author.type !== null)
}

/** By the instance's own word alone: what a name hints at is good for a colour, not for a number. */
function isByAgent({ author }: Ticket['notes'][number]): boolean {
  return author !== null && author.type !== null && authorKind(author, null) === 'agent'
}
