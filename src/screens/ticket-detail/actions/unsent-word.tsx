import { useActionsWords } from '../../../messages/use-actions-words'
import { TextButton } from '../fields/text-button'
import type { Action } from './use-action'

interface UnsentWordProps {
  readonly action: Action
  readonly isPossible: boolean
  readonly onShow: () => void
}

/** What was typed for something that can't be done to the ticket any more: it is never lost from sight. */
export function UnsentWord({ action, isPossible, onShow }: UnsentWordProps) {
  const words = useActionsWords()
  const { kind, text, outgoing } = action
  if (text === '' || outgoing !== null || isPossible) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
      {words.unsent(words[kind].name)}
      <TextButton onClick={onShow}>{words.show}</TextButton>
    </p>
  )
}
