import type { Instance, StoredTicket } from '../model'
import type { Caller } from '../people'
import { sortableInstant } from './instant'
import { plainTextOf } from './plain-text'
import { taskProgress } from './task-progress'
import type { TicketQuery } from './ticket-query'
import { maySee, visibleNotes } from './visibility'

type Test = (ticket: StoredTicket) => boolean

/** Every word must be in the summary or the description; notes are not searched (published: "summary/description"). */
function hasWords(search: string): Test {
  const words = search.split(/\s+/)
  return (ticket) => {
    const text = `${ticket.summary}\n${plainTextOf(ticket, ticket.description)}`.toLowerCase()
    return words.every((word) => text.includes(word))
  }
}

/** Nothing is ever assigned to a contact, so on the portal `me` means the tickets that are theirs. */
function isMine({ side, person }: Caller): Test {
  return side === 'portal'
    ? (ticket) => ticket.contact?.id === person.id
    : (ticket) => ticket.assignedAgents.some((agent) => agent.id === person.id)
}

/** A ticket without tasks is neither completed nor, by the published "unfinished", incomplete. */
function hasProgress(caller: Caller, wanted: 'completed' | 'incomplete'): Test {
  return (ticket) => {
    const { done, total } = taskProgress(caller, ticket)
    return wanted === 'completed' ? total > 0 && done >= total : done < total
  }
}

/** An internal note is no message: nobody sent it to anybody. */
function contactSpokeLast(caller: Caller): Test {
  return (ticket) => {
    const message = visibleNotes(caller, ticket).findLast((note) => !note.isInternal)
    return message?.createdBy.userType === 'contact'
  }
}

/** One test for each filter that was given. */
function testsFor(caller: Caller, query: TicketQuery): Test[] {
  const { search, status, assigned, startTime, endTime, tag } = query
  const tests: Test[] = []
  const created = (ticket: StoredTicket) => sortableInstant(ticket.createdOn) ?? ''
  if (caller.side === 'portal') tests.push((ticket) => maySee(caller, ticket))
  if (status !== 'any') tests.push((ticket) => ticket.isClosed === (status === 'closed'))
  if (assigned === 'me') tests.push(isMine(caller))
  if (assigned === 'assigned') tests.push((ticket) => ticket.assignedAgents.length > 0)
  if (assigned === 'unassigned') tests.push((ticket) => ticket.assignedAgents.length === 0)
  if (tag) tests.push((ticket) => ticket.tags.some((each) => each.toLowerCase() === tag))
  if (startTime) tests.push((ticket) => created(ticket) > startTime)
  if (endTime) tests.push((ticket) => created(ticket) < endTime)
  if (query.taskProgress !== 'any') tests.push(hasProgress(caller, query.taskProgress))
  if (query.lastContactMessage === 'true') tests.push(contactSpokeLast(caller))
  if (search) tests.push(hasWords(search))
  return tests
}

/** The tickets a person may see that pass every filter, the last modified first. */
export function findTickets(
  instance: Instance,
  caller: Caller,
  query: TicketQuery,
): StoredTicket[] {
  const tests = testsFor(caller, query)
  const found: { ticket: StoredTicket; at: string }[] = []
  for (const ticket of instance.tickets.values()) {
    if (!tests.every((passes) => passes(ticket))) continue
    found.push({ ticket, at: sortableInstant(ticket.modifiedOn) ?? '' })
  }
  found.sort((a, b) => (a.at === b.at ? b.ticket.id - a.ticket.id : a.at < b.at ? 1 : -1))
  return found.map(({ ticket }) => ticket)
}
