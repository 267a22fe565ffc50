import type { Binding } from '../binding'
import { suggestion } from './did-you-mean'
import { say } from './mistake'
import { argumentsOf, argumentWords, type BindableOperation } from './operation-arguments'
import { placeholders, type Placeholder } from './placeholders'

type Finding = { readonly keys: Placeholder['keys']; readonly message: string }

/** What is wrong with a well-formed binding as a binding of this operation. */
export function bindingFindings(operation: BindableOperation, binding: Binding): Finding[] {
  const known = argumentsOf(operation)
  const taken = placeholders(binding)
  return [
    ...taken
      .filter(({ name }) => !known.includes(name))
      .map(({ name, keys }) => ({ keys, message: unknownArgument(operation, name, known) })),
    ...valueFindings(operation, binding, known),
    ...(known.includes('id') && !taken.some(({ name }) => name === 'id')
      ? [{ keys: ['path'], message: say('Nothing takes the ticket’s id.', 'Put {id} into it.') }]
      : []),
    ...(binding.method === 'GET' && binding.body !== undefined
      ? [
          {
            keys: ['body'],
            message: say('A GET carries no body.', 'Use query, or another method.'),
          },
        ]
      : []),
  ]
}

function valueFindings(
  operation: BindableOperation,
  { values = {} }: Binding,
  known: readonly string[],
): Finding[] {
  return Object.entries(values).flatMap(([argument, table]) => {
    if (!known.includes(argument)) {
      const message = unknownArgument(operation, argument, known)
      return [{ keys: ['values', argument], message }]
    }
    const words = Object.hasOwn(argumentWords, argument) ? argumentWords[argument] : undefined
    return Object.keys(table)
      .filter((word) => words !== undefined && !words.includes(word))
      .map((word) => ({
        keys: ['values', argument, word],
        message: say(`${argument} is never ${word}.`, suggestion(word, words ?? [])),
      }))
  })
}

function unknownArgument(operation: string, name: string, known: readonly string[]): string {
  return say(
    `${operation} has no argument ${name}.`,
    known.length === 0 ? 'It takes none; $$ stands for a plain $.' : suggestion(name, known),
  )
}
