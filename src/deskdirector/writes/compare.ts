import type { Ticket } from '../models'
import { fieldsOf, markOf, markOfChange, type Changes, type Field, type Marks } from './fields'

/** What is left to do about some changes, now that the ticket was read again. */
export interface Comparison {
  /** Nobody else touched these: they can be sent. */
  readonly free: Changes
  /** Somebody else changed these too, to something else. */
  readonly conflicts: readonly Field[]
}

/**
 * Compares three ways, field by field: what the person saw when they began (`base`), what is there now, and what they
 * want. What is there already is neither free nor a conflict.
 */
export function compare(base: Marks, now: Ticket, wanted: Changes): Comparison {
  const open = fieldsOf(wanted).filter(
    (field) => markOf(now, field) !== markOfChange(wanted, field),
  )
  const isFree = (field: Field) => base[field] === undefined || markOf(now, field) === base[field]
  return {
    free: pick(wanted, open.filter(isFree)),
    conflicts: open.filter((field) => !isFree(field)),
  }
}

/** Some fields of a change. */
export function pick(changes: Changes, fields: readonly Field[]): Changes {
  return Object.fromEntries(fields.map((field) => [field, changes[field]]))
}
