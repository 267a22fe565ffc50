import type { Binding } from '../../src/deskdirector/binding'
import type { Endpoint } from './endpoint'
import { sentContent } from './observe'
import { placeAt } from './place-at'
import { usedPlaces } from './used-places'
import { camelCase } from './words'

/**
 * Fields that a document requires within the objects a binding sends, and that nothing fills: `body status.code`
 * where the binding sends a status by its id alone. The body's own fields are `newlyRequired`'s.
 */
export function unfilledFields(binding: Binding, endpoint: Endpoint): string[] {
  const content = sentContent(binding, endpoint)
  if (content === undefined) return []
  const used = usedPlaces(binding)
    .filter(({ where }) => where === 'body')
    .map(({ keys }) => keys)
  const missing = used.flatMap((keys) =>
    keys
      .map((_, length) => keys.slice(0, length))
      .flatMap((parent) => {
        if (parent.length === 0) return []
        const sent = used.filter((each) => parent.every((key, index) => each[index] === key))
        const filled = new Set(sent.map((each) => each[parent.length]))
        const fields = [...(placeAt(content.shape, parent)?.shape.fields.values() ?? [])]
        return fields
          .filter(
            ({ isRequired, name, shape }) =>
              isRequired && !shape.isReadOnly && !filled.has(camelCase(name)) && !filled.has(name),
          )
          .map(({ name }) => `body ${[...parent, camelCase(name)].join('.')}`)
      }),
  )
  return [...new Set(missing)]
}
