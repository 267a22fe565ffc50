import type { KeptFor } from '../../../drafts/draft-store'
import { useActionsWords } from '../../../messages/use-actions-words'
import { TextArea } from '../../../ui/text-area'
import { DraftKept } from '../../writing/draft-kept'
import { TextButton } from '../fields/text-button'
import type { Action } from './use-action'

interface ActionTextProps {
  readonly action: Action
  readonly keptFor: KeptFor
  readonly onSend: (() => void) | undefined
}

/** The word that goes along with an action, kept as it is typed. */
export function ActionText({ action, keptFor, onSend }: ActionTextProps) {
  const words = useActionsWords()
  const { kind, text, write, discard } = action
  const { word, wordHint } = kind === 'rate' ? words.rating : words
  return (
    <div className="grid grid-cols-1 gap-1">
      <TextArea label={word} hint={wordHint} value={text} onChange={write} onModEnter={onSend} />
      {text !== '' && (
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <DraftKept keptFor={keptFor} />
          <TextButton onClick={discard}>{words.discard}</TextButton>
        </div>
      )}
    </div>
  )
}
