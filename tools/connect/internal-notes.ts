import type { Endpoint } from './endpoint'
import { place, type Placement } from './place-argument'
import { slotName, type Slot } from './slots'
import { wordsOf } from './words'

const INTERNAL = /^(internal|private|hidden)$/
const INTERNAL_PROSE = /\b(internal|private|hidden|(staff|agents?|technicians?)[ -]only)\b/i

/** What a slot has to hold for a note that everybody may read; undefined where it isn't about that. */
export function publicValue(slot: Slot): string | number | boolean | undefined {
  const isFlag = slot.shape.type === 'boolean'
  const placed = place('ticket.addNote', 'internal', slot, 'tech')
  if (placed !== null) {
    const word = placed.values?.['false'] ?? (isFlag ? false : 'false')
    return typeof word === 'object' ? undefined : word
  }
  return isFlag && slot.phrase.some((word) => INTERNAL.test(word)) ? false : undefined
}

/** Why a reply sent this way might never be read by the contact it is for. */
export function internalDoubts(
  endpoint: Endpoint,
  slots: readonly Slot[],
  placements: readonly Placement[],
): string[] {
  const chosen = placements.find(({ argument }) => argument === 'internal')?.slot
  if (chosen !== undefined) {
    const usual = chosen.shape.fallback
    // The page says what is internal, and nothing of what isn't.
    return usual === undefined || usual === publicValue(chosen)
      ? []
      : [`a note is internal there unless ${slotName(chosen)} says otherwise`]
  }
  const isChoice = slots.some((slot) => publicValue(slot) !== undefined)
  const named = [...endpoint.path.split('/'), endpoint.name].flatMap((each) => wordsOf(each))
  const isInternal =
    named.some((word) => INTERNAL.test(word)) || INTERNAL_PROSE.test(endpoint.summary)
  return isInternal && !isChoice ? ['what it adds is internal: a contact never reads it'] : []
}
