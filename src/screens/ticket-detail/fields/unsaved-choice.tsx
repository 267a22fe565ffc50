import type { Ticket } from '../../../deskdirector/models'
import { markOfChange, type Changes, type Field } from '../../../deskdirector/writes/fields'
import { useConflictWords } from '../../../messages/use-conflict-words'
import { useEditWords } from '../../../messages/use-edit-words'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { QuietButtons } from '../../../ui/quiet-buttons'
import { fill } from '../../fill'
import { useNameOf } from '../conflict/use-name-of'
import { valueWords } from '../conflict/value-words'

interface UnsavedChoiceProps {
  readonly ticket: Ticket
  readonly field: Field
  /** The field's name. */
  readonly label: string
  readonly changes: Changes
  /** Null where it can't be changed any more. */
  readonly save: (() => void) | null
  readonly leave: () => void
}

/** Says that a field's new value wasn't saved before the page was left, and offers it once more: nothing is sent by itself. */
export function UnsavedChoice({ ticket, field, label, changes, save, leave }: UnsavedChoiceProps) {
  const { outcome } = useEditWords()
  const words = useConflictWords()
  const nameOf = useNameOf([ticket])
  const value = valueWords(field, markOfChange(changes, field), nameOf, words).join(', ')
  return (
    <Notice
      tone="warn"
      title={outcome.refused(label)}
      action={
        <span className="flex flex-wrap gap-x-5 gap-y-1">
          <QuietButtons>
            <Button variant="quiet" onClick={leave}>
              {outcome.leave}
            </Button>
          </QuietButtons>
          {save !== null && <Button onClick={save}>{outcome.saveNow}</Button>}
        </span>
      }
    >
      {fill(outcome.unsaved, { value: <bdi>{value}</bdi> })}
    </Notice>
  )
}
