import type { ModelName, Vocabulary } from '../../src/deskdirector/vocabulary'
import { shapeAt } from './match-model'
import { valuesOf } from './model-names'
import type { Shape } from './shape'

/** Which model each value of a model is; the others are plain. */
const inner: Readonly<Record<string, ModelName>> = {
  'ticket.status': 'choice',
  'ticket.priority': 'choice',
  'ticket.queue': 'choice',
  'ticket.account': 'choice',
  'ticket.contactGroup': 'choice',
  'ticket.requestType': 'choice',
  'ticket.source': 'choice',
  'ticket.contact': 'person',
  'ticket.assignees': 'person',
  'ticket.latestNote': 'note',
  'ticket.notes': 'note',
  'ticket.activities': 'activity',
  'ticket.attachments': 'attachment',
  'note.author': 'person',
  'note.attachments': 'attachment',
  'note.timeEntry': 'timeEntry',
  'activity.author': 'person',
  'person.account': 'choice',
  'timeEntry.ticket': 'choice',
}

/** Names by which the page would read the same, in the same place: of `notes[].text` those are `notes[].body` and others. */
export function otherNames(model: ModelName, path: string, vocabulary: Vocabulary): string[] {
  for (const [key] of valuesOf(model)) {
    const names = vocabulary[model][key] ?? []
    if (names.includes(path)) return names.filter((name) => name !== path)
    const within = inner[`${model}.${key}`]
    for (const name of within === undefined ? [] : names) {
      const [start = ''] = [`${name}[].`, `${name}.`].filter((each) => path.startsWith(each))
      const rest = path.slice(start.length)
      const found = start === '' ? [] : otherNames(within ?? model, rest, vocabulary)
      if (found.length > 0) return found.map((each) => start + each)
    }
  }
  return []
}

const DEEPEST = 3

/** Every field of an answer's thing that the page would read, by its path in the document. */
export function* readFields(
  model: ModelName,
  shape: Shape,
  vocabulary: Vocabulary,
  prefix = '',
  depth = 0,
): Generator<readonly [path: string, shape: Shape]> {
  for (const [key] of valuesOf(model)) {
    for (const name of new Set(vocabulary[model][key] ?? [])) {
      const found = shapeAt(shape, name)
      if (found === undefined) continue
      const path = prefix + name
      yield [path, found]
      const within = inner[`${model}.${key}`]
      const one = found.type === 'array' ? found.items : found
      if (within === undefined || depth >= DEEPEST || one.fields.size === 0) continue
      const mark = found.type === 'array' ? '[].' : '.'
      yield* readFields(within, one, vocabulary, path + mark, depth + 1)
    }
  }
}
