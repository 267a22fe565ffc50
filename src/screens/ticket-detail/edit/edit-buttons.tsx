import { useEditWords } from '../../../messages/use-edit-words'
import { Button } from '../../../ui/button'
import { QuietButtons } from '../../../ui/quiet-buttons'

interface EditButtonsProps {
  readonly saveLabel: string
  /** Null where it can't be saved here any more. */
  readonly onSave: (() => void) | null
  /** Something was typed that nothing but this keeps. */
  readonly isChanged: boolean
  readonly onDiscard: () => void
  readonly unsaved: string
  readonly isAsking: boolean
  readonly onAsk: (isAsking: boolean) => void
}

/** Save, or cancel; what was typed goes only when somebody says so. */
export function EditButtons(props: EditButtonsProps) {
  const words = useEditWords()
  const { saveLabel, onSave, isChanged, onDiscard, unsaved, isAsking, onAsk } = props
  const group = isAsking ? { role: 'group', 'aria-label': unsaved } : {}
  return (
    <div {...group} className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {/* There before its words, or they aren't heard; and, empty, no gap in the line. */}
      <span role="status" className="text-sm text-ink-2 empty:absolute">
        {isAsking && unsaved}
      </span>
      {isAsking ? (
        <>
          <Button onClick={onDiscard}>{words.discard}</Button>
          <QuietButtons>
            <Button variant="quiet" onClick={() => onAsk(false)}>
              {words.keepEditing}
            </Button>
          </QuietButtons>
        </>
      ) : (
        <>
          {onSave !== null && (
            <Button variant="primary" onClick={onSave}>
              {saveLabel}
            </Button>
          )}
          <QuietButtons>
            <Button variant="quiet" onClick={() => (isChanged ? onAsk(true) : onDiscard())}>
              {words.cancel}
            </Button>
          </QuietButtons>
        </>
      )}
    </div>
  )
}
