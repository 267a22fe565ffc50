import type { ContractBreach } from '../http/errors'
import { lookUp, lookUpFirst } from './look-up'
import { missingName } from './missing-name'
import type { Ticket } from './models'
import type { Vocabulary } from './vocabulary'

/** From so many on it is no accident that not one has an author. */
const SEVERAL = 2

/**
 * What a whole ticket would show as an empty place, although the instance only calls it something else by now: its
 * title, its notes, what they say, and who did what; and a description of which only a preview came. Never what a
 * ticket may be without: no answer names events that it doesn't have, and a note may be nothing but a file or some
 * time.
 */
export function missingInTicket(
  { wire, notes, activities }: Ticket,
  operation: string,
  vocabulary: Vocabulary,
): ContractBreach[] {
  const wiresOf = (key: 'notes' | 'activities') => {
    const found = lookUpFirst(wire, vocabulary.ticket[key] ?? [])
    return Array.isArray(found) ? (found as unknown[]) : []
  }
  const isTold = notes.some((note) => note.attachments.length === 0 && note.timeEntry === null)
  const words = isTold ? wiresOf('notes') : []
  const said = notes.length >= SEVERAL ? wiresOf('notes') : []
  const done = activities.length >= SEVERAL ? wiresOf('activities') : []
  const { ticket, note, activity } = vocabulary
  return [
    ...missingName([wire], ticket['summary'], { operation, field: 'summary', expected: 'text' }),
    ...missingName([wire], ticket['notes'], { operation, field: 'notes', expected: 'a list' }),
    ...missingName(words, note['text'], { operation, field: 'notes.text', expected: 'text' }),
    ...missingName(said, note['author'], {
      operation,
      field: 'notes.author',
      expected: 'an object',
    }),
    ...missingName(done, activity['author'], {
      operation,
      field: 'activities.author',
      expected: 'an object',
    }),
    ...previewed(wire, ticket['description'], operation),
  ]
}

/** A description that is only its beginning: to be read, but whoever changed it would overwrite the rest unseen. */
function previewed(
  wire: Ticket['wire'],
  paths: readonly string[] = [],
  operation: string,
): ContractBreach[] {
  const path = paths.find((each) => (lookUp(wire, each) ?? null) !== null) ?? ''
  const isPreview = /preview$/i.test(path) && lookUp(wire, path) !== ''
  const breach = { operation, field: 'description', expected: 'text', found: 'only a preview' }
  return isPreview ? [breach] : []
}
