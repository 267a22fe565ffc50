import { useActionsWords } from '../../../messages/use-actions-words'
import { TextButton } from '../fields/text-button'
import type { Action } from './use-action'

interface UnsentWordProps {
  readonly action: Action
  readonly isPossible: boolean
  readonly onShow: () => void
}

/**
 * What was typed for something that can't be done to the ticket any more: it is never lost from sight. Nor is what was
 * to be done without a word, and wasn't.
 */
export function UnsentWord({ action, isPossible, onShow }: UnsentWordProps) {
  const words = useActionsWords()
  const { kind, text, outgoing, isUnsent, discard } = action
  const { name } = words[kind]
  const isWordless = text === ''
  if (outgoing !== null || (isWordless ? !isUnsent : isPossible)) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
      {isWordless ? words.notDone(name) : words.unsent(name)}
      <TextButton onClick={isWordless ? discard : onShow}>
        {isWordless ? words.dismiss : words.show}
      </TextButton>
    </p>
  )
}
