import type { Id, Reference, Ticket } from '../models'
import { markOf, type Field, type Mark } from './fields'

/** What the choice of an id is called, where no other is called the same; null where nobody knows. */
export type NameOf = (field: Field, id: Id) => string | null

/** Whether a field of a ticket has a mark: of a choice that the ticket gives by its name alone, by that. */
export function hasMark(ticket: Ticket, field: Field, mark: Mark, nameOf: NameOf): boolean {
  if (markOf(ticket, field) === mark) return true
  const given = referencesIn(ticket, field)
  if (given.length === 0 || given.some(({ id }) => id !== null)) return false
  const ids = field === 'assignees' ? idsIn(mark) : [mark]
  const names = new Set(ids.map((id) => nameOf(field, id) ?? id))
  return names.size === given.length && given.every(({ name }) => names.has(name))
}

function referencesIn(ticket: Ticket, field: Field): readonly Reference[] {
  switch (field) {
    case 'status':
    case 'priority':
    case 'queue':
    case 'contact':
      return ticket[field] === null ? [] : [ticket[field]]
    case 'assignees':
      return ticket.assignees
    default:
      return []
  }
}

function idsIn(mark: Mark): readonly string[] {
  return mark === '' ? [] : (JSON.parse(mark) as string[])
}
