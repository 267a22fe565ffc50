import * as v from 'valibot'
import type { Template } from '../binding'
import { wants } from './mistake'
import {
  argumentsOf,
  exampleOf,
  operationNames,
  type BindableOperation,
} from './operation-arguments'
import { about } from './plain-values'

type TemplateSchema = v.GenericSchema<Template>

const made = new Map<string, TemplateSchema>()

/** The templates made so far, by the names under which JSON Schema refers to them. */
export const templateSchemas: ReadonlyMap<string, TemplateSchema> = made

/** A value of a query: an argument, or anything a query can hold. Which arguments there are, a rule checks. */
export const queryValue = (operation: BindableOperation) => named(operation, 'query', queryText)

/** A body. What stands in it, rules check. */
export const body = (operation: BindableOperation) => {
  named(operation, 'item', (names) => template(operation, [...names, 'item'], 'item'))
  return named(operation, 'body', (names) =>
    about(
      'The JSON that is sent. "$name" is an argument and keeps its type; an object whose arguments aren’t given is ' +
        'left out; { "$each": "name", "as": … } makes a list of a list; "$$" is a plain $.',
      template(operation, names, 'body'),
    ),
  )
}

/** Operations with the same arguments share a template, so that the JSON Schema says it once. */
function named(
  operation: BindableOperation,
  kind: string,
  make: (names: readonly string[]) => TemplateSchema,
): TemplateSchema {
  const name = nameOf(operation, kind)
  const schema = made.get(name) ?? make(argumentsOf(operation))
  made.set(name, schema)
  return schema
}

function nameOf(operation: BindableOperation, kind: string): string {
  const same = (other: BindableOperation) =>
    argumentsOf(other).join() === argumentsOf(operation).join()
  return `${operationNames.find(same) ?? operation}.${kind}`
}

function queryText(names: readonly string[]): TemplateSchema {
  const text = placeholderIn(names.filter((name) => name !== 'file'))
  return v.pipe(
    v.custom<Template>(
      (value) => [value].flat().every((item) => typeof item !== 'object' && item !== undefined),
      wants('text, a number, true or false, or a list of those'),
    ),
    v.metadata({
      type: ['array', 'boolean', 'number', 'string'],
      ...text,
      items: { type: ['boolean', 'number', 'string'], ...text },
    }),
  )
}

/** A template in the JSON Schema of which each part is a template again. */
function template(
  operation: BindableOperation,
  names: readonly string[],
  kind: 'body' | 'item',
): TemplateSchema {
  const self = { $ref: `#/$defs/${nameOf(operation, kind)}` }
  const known = argumentsOf(operation)
  return v.pipe(
    v.custom<Template>((value) => value !== undefined),
    v.metadata({
      type: ['array', 'boolean', 'null', 'number', 'object', 'string'],
      ...placeholderIn(names),
      ...(kind === 'body' && { examples: [exampleOf(operation), ...placeholdersOf(names)] }),
      items: self,
      if: { type: 'object', required: ['$each'] },
      then: {
        type: 'object',
        properties: {
          $each: known.length === 0 ? false : { type: 'string', enum: known },
          as: { $ref: `#/$defs/${nameOf(operation, 'item')}` },
        },
        additionalProperties: false,
      },
      else: { additionalProperties: self },
    }),
  )
}

/** Of texts, those that are no placeholder, or one of these. */
function placeholderIn(names: readonly string[]) {
  if (names.length === 0) return { pattern: '^(?!\\$(?!\\$))' }
  return {
    pattern: `^(?!\\$(?!\\$|(?:${names.join('|')})$))`,
    examples: placeholdersOf(names),
  }
}

const placeholdersOf = (names: readonly string[]) => names.map((name) => '$' + name)
