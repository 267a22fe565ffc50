import * as v from 'valibot'
import type { Template } from '../binding'
import { unknownArgument } from './argument-rules'
import { bindingParts } from './binding-parts'
import { rulesOf, ruleSchemas } from './binding-rules'
import { closedObject, openObject, unknownKey } from './closed-object'
import { suggestion } from './did-you-mean'
import { say } from './mistake'
import {
  argumentsInWords,
  argumentsOf,
  argumentWords,
  exampleOf,
  type BindableOperation,
} from './operation-arguments'
import { changesTicket, givesList, operationNotes } from './operation-notes'
import { about } from './plain-values'
import { body, queryValue } from './templates'

/** How one operation is spelled. */
export function bindingOf(operation: BindableOperation) {
  const { method, path, ...optional } = bindingParts
  const pointless = pointlessIn(operation)
  const written = {
    method,
    path,
    query: v.exactOptional(
      about(
        'What stands behind the ?: "$name" is an argument, a list repeats the key, "$$" is a plain $.',
        openObject(queryValue(operation)),
        exampleOf(operation),
      ),
    ),
    body: v.exactOptional(body(operation)),
    values: v.exactOptional(valuesOf(operation)),
    as: v.exactOptional(optional.as),
    contentType: v.exactOptional(optional.contentType),
    paging: v.exactOptional(optional.paging),
    items: v.exactOptional(optional.items),
    total: v.exactOptional(optional.total),
    item: v.exactOptional(optional.item),
    replaces: v.exactOptional(optional.replaces),
    wrap: v.exactOptional(optional.wrap),
  }
  return v.pipe(
    closedObject(without(written, pointless), (key, known) =>
      Object.hasOwn(pointless, key)
        ? say(`${operation} ${pointless[key] ?? ''}.`, `Take ${key} out.`)
        : unknownKey(key, known),
    ),
    rulesOf(operation),
    v.metadata({ allOf: ruleSchemas(operation) }),
    v.description(`${operationNotes[operation]} ${argumentsInWords(operation)}`),
  )
}

/** Keys that mean nothing in an operation's binding, and why. */
function pointlessIn(operation: BindableOperation): Readonly<Record<string, string>> {
  const noList = 'gives no list'
  const noPages = 'has no skip and take for pages to stand for'
  const noTicket = 'changes no ticket that is there'
  return {
    ...(givesList(operation) ? {} : { items: noList, total: noList }),
    ...(argumentsOf(operation).includes('skip') ? {} : { paging: noPages }),
    ...(changesTicket(operation) ? {} : { replaces: noTicket, wrap: noTicket }),
  }
}

/** Some entries less. The type keeps them: they are optional, so what lacks them is of it. */
function without<Entries extends object>(entries: Entries, keys: object): Entries {
  const left = Object.entries(entries).filter(([key]) => !Object.hasOwn(keys, key))
  return Object.fromEntries(left) as Entries
}

function valuesOf(operation: BindableOperation) {
  return about(
    'The instance’s own values for those of the page, argument by argument; null leaves the argument out.',
    closedObject(anyOf(argumentsOf(operation), tableOf), (name) =>
      unknownArgument(operation, name),
    ),
    ...exampleWords(operation),
  )
}

/** An instance that has its own words for the first argument that has a closed set of them. */
function exampleWords(operation: BindableOperation) {
  const name = argumentsOf(operation).find((each) => Object.hasOwn(argumentWords, each))
  const words = (name !== undefined && argumentWords[name]) || []
  return words.length === 0
    ? []
    : [{ [name ?? '']: Object.fromEntries(words.map((each) => [each, each.toUpperCase()])) }]
}

function tableOf(argument: string): v.GenericSchema<object, Readonly<Record<string, Template>>> {
  const words = Object.hasOwn(argumentWords, argument) ? argumentWords[argument] : undefined
  if (words === undefined) return anyTable
  return closedObject(
    anyOf(words, () => word),
    (key, known) => say(`${argument} is never ${key}.`, suggestion(key, known)),
  )
}

const word = v.custom<Template>((value) => value !== undefined)

/** The values of an argument that may be anything, such as an id. */
export const anyTable = openObject(word)

/** Entries that need not be there. Their type says so by having no names. */
function anyOf<Entry extends v.GenericSchema>(
  keys: readonly string[],
  entryOf: (key: string) => Entry,
): Record<string, Entry> {
  const entries = keys.map((key) => [key, v.exactOptional(entryOf(key))])
  return Object.fromEntries(entries) as Record<string, Entry>
}
