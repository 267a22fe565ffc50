import { breachOf } from './breach'
import { Entity, type Reading } from './entity'
import type { Choice, Reference } from './models'
import { readPersonReference, readReference } from './read-person'

/** A status, a queue, a request type: something to choose. Text alone is a name that is its own id. */
export function readChoice(wire: unknown, reading: Reading): Choice {
  const isClosed =
    typeof wire === 'object' && wire !== null
      ? new Entity('choice', wire, reading).flag('isClosed')
      : null
  return choosable(readReference(wire, reading), isClosed, reading)
}

/** Somebody to choose. */
export function readPersonChoice(wire: unknown, reading: Reading): Choice {
  return choosable(readPersonReference(wire, reading), null, reading)
}

/** Without an id there is nothing to send once it is chosen. */
function choosable({ id, name }: Reference, isClosed: boolean | null, reading: Reading): Choice {
  const sent = id ?? (name || null)
  if (sent === null) throw breachOf(reading.operation, 'id', 'a number or text', id)
  return { id: sent, name: name || String(sent), isClosed }
}
