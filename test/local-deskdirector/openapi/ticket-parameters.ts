import { flag, instant, int32, text } from './schema-parts'
import type { Parameter, Schema } from './types'

function filter(name: string, schema: Schema, description: string): Parameter {
  return { name, in: 'query', description, schema }
}

function choice(values: readonly string[]): Schema {
  return { type: 'string', enum: values, default: 'any' }
}

/** The filters of the ticket list. */
export const ticketFilters: readonly Parameter[] = [
  filter('search', text, 'Words that must all be in the summary or the description.'),
  filter('status', choice(['open', 'closed', 'any']), 'Whether the ticket is closed.'),
  filter(
    'assigned',
    choice(['me', 'assigned', 'unassigned', 'any']),
    'Who works on it. For a contact, `me` means the tickets that are theirs.',
  ),
  filter(
    'taskProgress',
    choice(['completed', 'incomplete', 'any']),
    'How far its tasks are. A ticket without tasks is neither.',
  ),
  filter('lastContactMessage', flag, 'Only tickets whose last message a contact sent.'),
  filter('startTime', instant, 'Created after this instant.'),
  filter('endTime', instant, 'Created before this instant.'),
  filter('tag', text, 'Has this tag.'),
]

export const ticketId: Parameter = {
  name: 'ticketId',
  in: 'path',
  required: true,
  description: 'The number of the ticket.',
  schema: int32,
}
