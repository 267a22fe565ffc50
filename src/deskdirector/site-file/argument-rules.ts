import type { Binding } from '../binding'
import { findingIf, type BindingRule } from './binding-rule'
import { suggestion } from './did-you-mean'
import { say } from './mistake'
import { argumentsOf, type BindableOperation } from './operation-arguments'
import { placeholders } from './placeholders'

/** Every placeholder names an argument. Templates say the same of query and body. */
const known: BindingRule = {
  find: (binding, operation) =>
    placeholders(binding).flatMap(({ name, keys }) =>
      findingIf(!argumentsOf(operation).includes(name), keys, unknownArgument(operation, name)),
    ),
  jsonSchema(operation) {
    const names = argumentsOf(operation).filter((name) => name !== 'file')
    const pattern = names.length === 0 ? '^[^{]*$' : `^(?!.*\\{(?!(?:${names.join('|')})\\}))`
    return { properties: { path: { type: 'string', pattern } } }
  },
}

/** What a call is senseless without; without the ticket’s id it would be about no ticket. */
const needed: BindingRule = {
  find: (binding, operation) =>
    neededBy(operation).flatMap((name) =>
      findingIf(
        !takenBy(binding).includes(name),
        ['path'],
        name === 'id'
          ? say('Nothing takes the ticket’s id.', 'Put {id} into it.')
          : say(`Nothing takes the argument ${name}.`, wayIn(name)),
      ),
    ),
  jsonSchema(operation) {
    const inPath = neededBy(operation).filter((name) => name !== 'file')
    const places = inPath.map((name) => ({
      anyOf: [
        { properties: { path: { type: 'string', pattern: `\\{${name}\\}` } } },
        { required: ['query'] },
        { required: ['body'] },
      ],
    }))
    return places.length === 0 ? null : { allOf: places }
  },
}

/** An argument that stands in the path twice is a slip of the pen. */
const once: BindingRule = {
  find: ({ path }) => {
    const twice = /\{(\w+)\}.*\{\1\}/.exec(path)?.[1]
    return findingIf(
      twice !== undefined,
      ['path'],
      say(`{${twice ?? ''}} is in the path twice.`, 'Keep one of them.'),
    )
  },
  jsonSchema: { properties: { path: { type: 'string', pattern: '^(?!.*(\\{\\w+\\}).*\\1)' } } },
}

export const argumentRules = [known, needed, once]

/** What is said of a name that is no argument of the operation. */
export function unknownArgument(operation: BindableOperation, name: string): string {
  const names = argumentsOf(operation)
  return say(
    `${operation} has no argument ${name}.`,
    names.length === 0 ? 'It takes none; $$ stands for a plain $.' : suggestion(name, names),
  )
}

const NEEDED: Readonly<Partial<Record<BindableOperation, readonly string[]>>> = {
  'ticket.create': ['summary'],
  'ticket.addNote': ['id', 'text'],
  'ticket.attach': ['id', 'file'],
  // An attachment may be found by itself, without its ticket.
  'attachment.get': ['attachment'],
  'ticket.rate': ['id', 'rating'],
}

/** The arguments that a binding of an operation has to take. */
export function neededBy(operation: BindableOperation): readonly string[] {
  return NEEDED[operation] ?? (argumentsOf(operation).includes('id') ? ['id'] : [])
}

/** How a binding comes to take an argument. */
export function wayIn(name: string): string {
  return name === 'file'
    ? 'Write "as": "multipart" and "body": { "file": "$file" }, with the instance’s name of that part.'
    : `Put {${name}} into the path, or "$${name}" into query or body.`
}

function takenBy(binding: Binding): string[] {
  return placeholders(binding).map(({ name }) => name)
}
