import type { edit } from '../../../messages/en/edit'
import { isOver, type Outgoing } from '../../../queries/writing/outgoing'
import type { SaveStateName } from '../../../ui/save-state'

/** How far a change has come, as the mark beside a field says it. It never says "saved" of what may not be. */
export function saveWords(
  outgoing: Outgoing | null,
  words: typeof edit,
): { readonly state: SaveStateName | null; readonly label: string } {
  if (outgoing === null) return { state: null, label: '' }
  if (outgoing.stage === 'asking') return { state: 'saving', label: words.asking }
  if (!isOver(outgoing)) {
    const isHeld = outgoing.stage === 'sending' && outgoing.isHeld
    return { state: 'saving', label: isHeld ? words.held : words.saving }
  }
  switch (outgoing.stage) {
    case 'done':
      return { state: 'saved', label: words.saved }
    case 'refused':
      return { state: 'not-saved', label: words.notSaved }
    case 'doubtful':
      return { state: 'not-saved', label: words.unsure }
    case 'yielded':
      return outgoing.isPutOff
        ? { state: 'not-saved', label: words.notSaved }
        : { state: null, label: '' }
  }
}
