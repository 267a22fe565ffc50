import type { Ticket } from '../models'
import { fieldsOf, markOfChange, type Changes, type Field, type Marks } from './fields'
import { hasMark, type NameOf } from './has-mark'

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
 *
 * @param nameOf what choices are called: a ticket may give them by their names alone.
 */
export function compare(
  base: Marks,
  now: Ticket,
  wanted: Changes,
  nameOf: NameOf = () => null,
): Comparison {
  const open = fieldsOf(wanted).filter(
    (field) => !hasMark(now, field, markOfChange(wanted, field), nameOf),
  )
  const isFree = (field: Field) => {
    const was = base[field]
    return was === undefined || hasMark(now, field, was, nameOf)
  }
  return {
    free: pick(wanted, open.filter(isFree)),
    conflicts: open.filter((field) => !isFree(field)),
  }
}

/** Some fields of a change. */
export function pick(changes: Changes, fields: readonly Field[]): Changes {
  return Object.fromEntries(fields.map((field) => [field, changes[field]]))
}
