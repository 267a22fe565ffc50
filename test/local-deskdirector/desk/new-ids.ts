import type { Instance } from '../model'

/** Ids of notes that were written here, far above those of the instance's own: to look for the highest would be to read them all. */
const firstNoteId = 1_500_000_000
const notesAdded = new WeakMap<Instance, number>()

/** An id no note of the instance has. */
export function nextNoteId(instance: Instance): number {
  const added = notesAdded.get(instance) ?? 0
  notesAdded.set(instance, added + 1)
  return firstNoteId + added
}

/** An id no ticket of the instance has. */
export function nextTicketId({ tickets }: Instance): number {
  let highest = 0
  for (const id of tickets.keys()) highest = Math.max(highest, id)
  return highest + 1
}
