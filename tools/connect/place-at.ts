import type { Shape } from './shape'
import { camelCase } from './words'

interface Place {
  readonly shape: Shape
  readonly isRequired: boolean
}

/** What stands at some keys of a body, in either spelling of each; `[]` goes into a list. Null where nothing does. */
export function placeAt(shape: Shape, keys: readonly string[]): Place | null {
  let here: Place = { shape, isRequired: false }
  for (const key of keys) {
    if (key === '[]') here = { ...here, shape: here.shape.items }
    else {
      const field = [...here.shape.fields.values()].find(
        ({ name }) => name === key || camelCase(name) === key,
      )
      if (field === undefined) return null
      here = field
    }
  }
  return here
}
