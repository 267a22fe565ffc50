import type { Binding } from '../../src/deskdirector/binding'
import type { Drift } from './drift'
import type { Endpoint } from './endpoint'
import { emptyDoubts, fixedValues } from './fixed-value'
import { unsaidValue } from './internal-notes'
import { sentContent } from './observe'
import type { Purpose } from './per-slots'
import { bodySlots, parameterSlots, slotName, type Slot } from './slots'
import { usedPlaces } from './used-places'

/** Places of the query and the body that a binding leaves empty. */
export function emptySlots(binding: Binding, endpoint: Endpoint): Slot[] {
  const used = usedPlaces(binding)
  const content = sentContent(binding, endpoint)
  const isFilled = ({ where, keys }: Slot) =>
    used.some(
      (each) =>
        each.where === where &&
        keys.every((key, index) => each.keys.filter((k) => k !== '[]')[index] === key),
    )
  return [
    ...parameterSlots(endpoint).filter(({ where }) => where === 'query'),
    ...(content === undefined ? [] : bodySlots(content)),
  ].filter((slot) => !isFilled(slot))
}

/** Where the instance takes something else for granted than is meant, and the binding says nothing: connect would. */
export function turnedDefaults(purpose: Purpose, binding: Binding, endpoint: Endpoint): Drift[] {
  const empty = emptySlots(binding, endpoint)
  return [
    ...emptyDoubts(purpose, empty).map(({ slot, doubt }) => ({
      where: slotName(slot),
      problem: doubt,
    })),
    ...fixedValues(purpose, empty)
      .filter(({ slot, value }) => unsaidValue(slot.shape) !== value)
      .map(({ slot, value }) => ({
        where: slotName(slot),
        problem: `is ${JSON.stringify(unsaidValue(slot.shape) ?? null)} where nothing is said, and the binding doesn’t say ${JSON.stringify(value)}`,
      })),
  ]
}
