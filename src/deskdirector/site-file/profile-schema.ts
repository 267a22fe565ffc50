import * as v from 'valibot'
import { modelKeys, vocabularyOf, type ModelName } from '../vocabulary'
import { bindingParts } from './binding-parts'
import { commonRules, RULES } from './binding-rules'
import { anyTable, bindingOf } from './binding-schema'
import { closedObject, listOf } from './closed-object'
import { operationNames } from './operation-arguments'
import { about, dottedPath, textLike } from './plain-values'
import { templateSchemas } from './templates'

const bindings = operationNames.map((operation) => [operation, bindingOf(operation)] as const)

const side = closedObject(
  Object.fromEntries(
    bindings.map(([operation, binding]) => [operation, v.exactOptional(v.nullable(binding))]),
  ),
)

const builtInVocabulary = vocabularyOf({})

function vocabularyEntry(key: string) {
  const [model = '', name = ''] = key.split('.')
  const usual = builtInVocabulary[model as ModelName][name] ?? []
  return v.exactOptional(
    about(
      `Where it is in an answer, tried before ${usual.join(', ')}.`,
      listOf(dottedPath, 'names'),
    ),
  )
}

/** A profile as it is written: what it extends isn't followed yet, and null takes a binding away. */
export const profileSchema = closedObject({
  extends: v.exactOptional(
    about(
      'The profile that says what this one doesn’t: another of this file, or copilot.',
      v.pipe(textLike('the name of a profile'), v.examples(['copilot'])),
    ),
  ),
  portal: about(
    'What the Client Portal’s tokens can do, operation by operation; null: the instance can’t.',
    v.optional(side, {}),
    { 'ticket.close': null },
  ),
  tech: about(
    'What TECH’s tokens can do, operation by operation; null: the instance can’t.',
    v.optional(side, {}),
    { 'ticket.reopen': null },
  ),
  vocabulary: v.optional(
    about(
      'Where an answer keeps what the page shows, as names with dots between them.',
      closedObject(Object.fromEntries(modelKeys.map((key) => [key, vocabularyEntry(key)]))),
      { 'ticket.summary': ['title', 'meta.subject'] },
    ),
    {},
  ),
})

/** What one profile of `site.json` says, checked. */
export type WrittenProfile = v.InferOutput<typeof profileSchema>

/** Parts that JSON Schema says once and refers to, by name. */
export const sharedSchemas: Readonly<Record<string, v.GenericSchema>> = {
  side,
  dottedPath,
  anyTable,
  ...Object.fromEntries(
    Object.entries(bindingParts).map(([key, part]) => [`binding.${key}`, part]),
  ),
  [RULES]: commonRules,
  ...Object.fromEntries([...bindings, ...templateSchemas]),
}
