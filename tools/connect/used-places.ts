import type { Binding, Template } from '../../src/deskdirector/binding'
import { isObject, own } from './json'

/** A place in a request that a binding fills. */
export interface UsedPlace {
  readonly where: 'query' | 'body'
  /** In a body, with `[]` where a list is gone into. */
  readonly keys: readonly string[]
  readonly template: Template
}

/** Every place of the query and the body that a binding fills, objects before what stands in them. */
export function usedPlaces(binding: Binding): UsedPlace[] {
  const { query = {}, body, paging, values = {}, wrap } = binding
  const places: UsedPlace[] = Object.entries(query).map(([key, template]) => ({
    where: 'query',
    keys: [key],
    template,
  }))
  if (paging !== undefined) {
    places.push({ where: 'query', keys: [paging.page], template: '$skip' })
    places.push({ where: 'query', keys: [paging.size], template: '$take' })
  }
  const walk = (template: Template, keys: readonly string[]) => {
    if (keys.length > 0 && keys.at(-1) !== '[]') places.push({ where: 'body', keys, template })
    if (Array.isArray(template)) template.forEach((each: Template) => walk(each, [...keys, '[]']))
    else if (isObject(template)) {
      const each = template['$each']
      if (each === undefined)
        for (const [key, inner] of Object.entries(template)) walk(inner as Template, [...keys, key])
      else walk((template['as'] ?? '$item') as Template, [...keys, '[]'])
    } else if (typeof template === 'string' && /^\$[^$]/.test(template)) {
      // A word may stand for an object of the instance's own, such as an order's field and direction.
      const words = Object.values(
        (own(values, template.slice(1)) ?? {}) as Record<string, Template>,
      )
      const whole = words.find((word) => typeof word === 'object' && word !== null)
      if (whole !== undefined) walk(whole, keys)
    }
  }
  if (body !== undefined) walk(body, wrap === undefined ? [] : [wrap])
  return onceEach(places)
}

function onceEach(places: readonly UsedPlace[]): UsedPlace[] {
  return [
    ...new Map(places.map((place) => [`${place.where} ${place.keys.join('.')}`, place])).values(),
  ]
}
