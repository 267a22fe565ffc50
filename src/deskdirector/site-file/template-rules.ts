import type { Binding } from '../binding'
import { neededBy, wayIn } from './argument-rules'
import { findingIf, type BindingRule } from './binding-rule'
import { unknownKey } from './closed-object'
import { say } from './mistake'
import { lists, placeholders, type Placeholder } from './placeholders'

/** `$each` stands with `as` alone: what else is beside it would never be sent. */
const each: BindingRule = {
  find: ({ body = null }) =>
    lists(body, ['body']).flatMap(({ each, keys }) =>
      Object.keys(each)
        .filter((key) => key !== '$each' && key !== 'as')
        .map((key) => ({ keys: [...keys, key], message: unknownKey(key, ['$each', 'as']) })),
    ),
}

/** A file is a part of a form: nothing else holds it. */
const file: BindingRule = {
  find: (binding) =>
    placeholders(binding).flatMap(({ name, keys }) =>
      findingIf(
        name === 'file' && !isPart(keys, binding),
        keys,
        say('Only a part of a multipart body can hold a file.', wayIn('file')),
      ),
    ),
  jsonSchema: (operation) =>
    neededBy(operation).includes('file')
      ? { required: ['as', 'body'], properties: { as: { const: 'multipart' } } }
      : null,
}

/** A table of `values` puts into a path or a query what one can hold. */
const words: BindingRule = {
  find: (binding) =>
    Object.entries(binding.values ?? {}).flatMap(([argument, table]) => {
      const places = placeholders(binding).filter(({ name }) => name === argument)
      const plain = places.some(({ keys }) => keys[0] !== 'body')
      return Object.entries(table).flatMap(([word, value]) =>
        findingIf(
          plain && typeof value === 'object' && value !== null,
          ['values', argument, word],
          say(
            'Neither a path nor a query can hold this.',
            'Write text, a number, true or false; or null, which leaves it out.',
          ),
        ),
      )
    }),
}

export const templateRules = [each, file, words]

/** A part of a form, or one of a list, which are as many parts of the same name. */
function isPart([top, , item, ...deeper]: Placeholder['keys'], { as }: Binding): boolean {
  const isTop = item === undefined || (typeof item === 'number' && deeper.length === 0)
  return as === 'multipart' && top === 'body' && isTop
}
