import type { ModelName } from '../../src/deskdirector/vocabulary'
import { builtInPaths, matchModel, shapeAt } from './match-model'
import { operationSpecs } from './operation-specs'
import type { Proposal } from './propose'
import type { Shape } from './shape'

type Names = Record<string, readonly string[]>

/** Models within a model's values, and where the document may have them. */
const within: Partial<Record<ModelName, readonly (readonly [key: string, model: ModelName])[]>> = {
  ticket: [
    ['notes', 'note'],
    ['latestNote', 'note'],
    ['attachments', 'attachment'],
    ['contact', 'person'],
    ['assignees', 'person'],
    ['status', 'choice'],
    ['activities', 'activity'],
  ],
  note: [
    ['author', 'person'],
    ['attachments', 'attachment'],
    ['timeEntry', 'timeEntry'],
  ],
}

/** The names that a document's models have and the page doesn't try by itself. */
export function proposeVocabulary(proposals: readonly Proposal[]): Names {
  const names: Names = {}
  for (const { operation, best } of proposals) {
    if (best?.model === undefined) continue
    const kind = operationSpecs[operation].answer
    const model: ModelName =
      kind === 'person'
        ? 'person'
        : kind === 'choices'
          ? 'choice'
          : kind === 'timeEntries'
            ? 'timeEntry'
            : 'ticket'
    gather(model, best.model, names, 0)
  }
  return names
}

function gather(model: ModelName, shape: Shape, names: Names, depth: number): void {
  const { vocabulary } = matchModel(model, shape)
  for (const [key, found] of Object.entries(vocabulary)) {
    names[key] = [...new Set([...(names[key] ?? []), ...found])]
  }
  if (depth > 2) return
  for (const [key, inner] of within[model] ?? []) {
    const paths = pathsOf(model, key, vocabulary)
    const at = paths.map((path) => shapeAt(shape, path)).find((found) => found !== undefined)
    const each = at?.type === 'array' ? at.items : at
    if (each !== undefined && each.fields.size > 0) gather(inner, each, names, depth + 1)
  }
}

function pathsOf(model: ModelName, key: string, vocabulary: Names): readonly string[] {
  return [...(vocabulary[`${model}.${key}`] ?? []), ...builtInPaths(model, key)]
}
