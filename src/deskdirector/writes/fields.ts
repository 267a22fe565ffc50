import type { Id, Reference, Ticket } from '../models'
import type { Operations } from '../operations'

/** What a ticket is changed to, field by field; what isn't there isn't changed. */
export type Changes = Omit<Operations['ticket.update']['takes'], 'id'>
export type Field = keyof Changes

/** All of them, in the order in which a screen names them. */
const inOrder: Readonly<Record<Field, true>> = {
  summary: true,
  description: true,
  status: true,
  priority: true,
  assignees: true,
  queue: true,
  tags: true,
  dueOn: true,
  contact: true,
}
export const allFields = Object.keys(inOrder) as readonly Field[]

export function isField(name: string): name is Field {
  return Object.hasOwn(inOrder, name)
}

/** A field's value as a text that two equal values share; `''` is nothing. */
export type Mark = string
export type Marks = { readonly [Name in Field]?: Mark }

/** The marks of some of a ticket's fields, as they are on it. */
export function marksOf(ticket: Ticket, fields: readonly Field[]): Marks {
  return Object.fromEntries(fields.map((field) => [field, markOf(ticket, field)]))
}

export function markOf(ticket: Ticket, field: Field): Mark {
  switch (field) {
    case 'summary':
    case 'description':
      return text(ticket[field])
    case 'status':
    case 'priority':
    case 'queue':
    case 'contact':
      return reference(ticket[field])
    case 'assignees':
      return list(ticket.assignees.map(reference))
    case 'tags':
      return list(ticket.tags)
    case 'dueOn':
      return String(ticket.dueOn ?? '')
  }
}

/** The mark that a ticket has once the change was taken. */
export function markOfChange(changes: Changes, field: Field): Mark {
  switch (field) {
    case 'summary':
    case 'description':
      return text(changes[field])
    case 'status':
    case 'priority':
    case 'queue':
    case 'contact':
      return String(changes[field] ?? '')
    case 'assignees':
      return list((changes.assignees ?? []).map((id: Id) => String(id)))
    case 'tags':
      return list(changes.tags ?? [])
    case 'dueOn':
      return String(changes.dueOn ? Date.parse(changes.dueOn) : '')
  }
}

/** Which fields a change has. */
export function fieldsOf(changes: Changes): Field[] {
  return (Object.keys(changes) as Field[]).filter((field) => changes[field] !== undefined)
}

/** Other line ends and spaces around it are the same text. */
function text(value: string | null | undefined): Mark {
  return (value ?? '').replace(/\r\n?/g, '\n').trim()
}

/** By its name where an instance gives no ids. */
function reference(value: Reference | null): Mark {
  return String(value?.id ?? value?.name ?? '')
}

function list(values: readonly string[]): Mark {
  return values.length === 0 ? '' : JSON.stringify([...new Set(values)].sort())
}
