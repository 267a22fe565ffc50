import type { OperationSpec } from './operation-specs'
import type { Slot } from './slots'
import { meaningOf, wordsOf } from './words'

/** A slot whose value says which of several things an endpoint is to do. */
export interface Selection {
  readonly slot: Slot
  readonly value: string | number | boolean
}

/** Finds the slot that says what is to be done, and what to say there for this operation. */
export function selectDeed(spec: OperationSpec, slots: readonly Slot[]): Selection | null {
  const { selects, flag } = spec
  if (selects === undefined) return null
  for (const slot of slots) {
    const words = slot.shape.words
    if (
      words.length > 0 &&
      /\b(action|state|status|type|event|decision|result|approval|kind)\b/.test(
        slot.phrase.join(' '),
      )
    ) {
      const chosen = words.find(({ text }) => selects.test(meaningOf(wordsOf(text)).join('-')))
      if (chosen !== undefined) return { slot, value: chosen.value }
    }
    if (slot.shape.type !== 'boolean') continue
    const name = slot.phrase.join(' ')
    if (flag?.name.test(name)) return { slot, value: flag.value }
    const deed = meaningOf(slot.phrase)
      .filter((word) => !/^(is|has|ticket)$/.test(word))
      .join('-')
    if (selects.test(deed)) return { slot, value: true }
    if (deed === 'approve' && selects.test('decline')) return { slot, value: false }
  }
  return null
}
