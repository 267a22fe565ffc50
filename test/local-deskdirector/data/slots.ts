import { elementAt, mix } from './random'
import { slotChoices } from './slot-choices'

type SlotName = keyof typeof slotChoices

const slotNames = Object.keys(slotChoices)

/** Says what stands in each slot. The same key gives the same answers, in whatever order they are asked. */
type Slots = (name: string) => string | undefined

/** Slots of one text, or of all texts that share a key. */
export function createSlots(key: number, fixed: Readonly<Record<string, string>> = {}): Slots {
  return (name) => {
    const place = slotNames.indexOf(name)
    if (place < 0) return fixed[name]
    return elementAt(slotChoices[name as SlotName], mix(key, place + 1))
  }
}

/** Puts words into the `{slots}` of a text; braces that name no slot stay as they are. */
export function fill(text: string, slots: Slots): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => slots(name) ?? whole)
}

/** Fills a line that may begin with a slot, such as a summary, and starts it with a capital letter. */
export function fillLine(text: string, slots: Slots): string {
  const line = fill(text, slots)
  return text.startsWith('{') ? line.charAt(0).toUpperCase() + line.slice(1) : line
}
