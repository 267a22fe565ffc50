import { failureOf } from '../http/errors'
import type { Binding } from './binding'
import { breachOf } from './breach'
import { Entity, type ReadEntity, type Reading } from './entity'
import type { Note } from './models'
import type { LateOperation, Operations } from './operations'
import { readChoice, readPersonChoice } from './read-choice'
import { at, readList } from './read-list'
import { missingInTicket } from './missing-in-ticket'
import { readAttachment, readTimeEntry, readWholeNote } from './read-conversation'
import { readWholeTicket } from './read-whole-ticket'
import type { Vocabulary } from './vocabulary'

type ReadLate<Name extends LateOperation> = (
  answer: unknown,
  binding: Binding,
  vocabulary: Vocabulary,
) => Operations[Name]['gives']

/**
 * What an answer to anything but the first screen is. Reads throw a `RequestFailure` of kind `contract` for what
 * isn't what was agreed. Writes never do: the instance said yes, and what else it said is a courtesy.
 */
export const readLateAnswer: { readonly [Name in LateOperation]: ReadLate<Name> } = {
  'ticket.get'(answer, { item }, vocabulary) {
    const operation = 'ticket.get'
    const reading: Reading = { operation, vocabulary, place: '', broken: [] }
    const ticket = readWholeTicket(at(answer, item), reading)
    const missing = missingInTicket(ticket, operation, vocabulary)
    return { ...ticket, broken: [...ticket.broken, ...missing] }
  },
  'ticket.create': courtesy('ticket.create', readWholeTicket),
  'ticket.addNote': courtesy('ticket.addNote', readGivenNote),
  'ticket.update': courtesy('ticket.update', readWholeTicket),
  'ticket.close': courtesy('ticket.close', readWholeTicket),
  'ticket.reopen': courtesy('ticket.reopen', readWholeTicket),
  'ticket.approve': courtesy('ticket.approve', readWholeTicket),
  'ticket.decline': courtesy('ticket.decline', readWholeTicket),
  'ticket.escalate': courtesy('ticket.escalate', readWholeTicket),
  'ticket.markRead': () => null,
  'ticket.attach': courtesy('ticket.attach', readAttachment),
  'attachment.get'(answer) {
    if (answer instanceof Blob) return answer
    throw breachOf('attachment.get', '', 'a file', answer)
  },
  'ticket.addTime': () => null,
  'time.find': (answer, binding, vocabulary) =>
    readList(answer, binding, {
      operation: 'time.find',
      what: 'time entries',
      read: readTimeEntry,
      vocabulary,
    }),
  'ticket.rate': () => null,
  'choices.statuses': choices('choices.statuses', readChoice),
  'choices.priorities': choices('choices.priorities', readChoice),
  'choices.queues': choices('choices.queues', readChoice),
  'choices.agents': choices('choices.agents', readPersonChoice),
  'choices.requestTypes': choices('choices.requestTypes', readChoice),
  'choices.contacts': choices('choices.contacts', readPersonChoice),
}

/** An instance may answer with the ticket: its id is no note's. */
function readGivenNote(wire: unknown, reading: Reading): Note {
  const note = readWholeNote(wire, reading)
  const ticket = new Entity('ticket', wire, reading)
  const isTicket = Array.isArray(ticket.find('notes')) || ticket.find('summary') !== null
  return isTicket && note.text === '' ? { ...note, id: null } : note
}

/** What a write gave back, as far as it can be read; null where that is nothing. */
function courtesy<Value>(operation: LateOperation, read: ReadEntity<Value>) {
  return (answer: unknown, { item }: Binding, vocabulary: Vocabulary): Value | null => {
    const reading: Reading = { operation, vocabulary, place: '', broken: [] }
    const wire = at(answer, item)
    try {
      return wire === undefined || wire === null ? null : read(wire, reading)
    } catch (error) {
      if (failureOf(error)?.kind === 'contract') return null
      throw error
    }
  }
}

function choices(operation: LateOperation, read: typeof readChoice) {
  return (answer: unknown, binding: Binding, vocabulary: Vocabulary) =>
    readList(answer, binding, { operation, what: 'choices', read, vocabulary })
}
