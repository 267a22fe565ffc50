import { useEffect, useRef, useState } from 'react'
import { useEditWords } from '../../../messages/use-edit-words'
import { Button } from '../../../ui/button'
import { QuietButtons } from '../../../ui/quiet-buttons'
import { TextField } from '../../../ui/text-field'
import { dueInstant, type LocalDue } from './due-value'

interface DueEditorProps {
  readonly typed: LocalDue
  readonly onType: (typed: LocalDue) => void
  readonly save: (dueOn: string) => void
  /** Takes the due date away; null where there is none. */
  readonly clear: (() => void) | null
  readonly close: () => void
}

/** A day and a time to type. They aren't saved as they are typed: half a date is a date too, a thousand years ago. */
export function DueEditor({ typed, onType, save, clear, close }: DueEditorProps) {
  const words = useEditWords()
  const [isIncomplete, setIsIncomplete] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])

  function submit() {
    const instant = dueInstant(typed)
    setIsIncomplete(instant === null)
    if (instant !== null) save(instant)
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is the Cancel button's key
    <div
      className="grid grid-cols-1 gap-2"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      <TextField
        ref={first}
        type="date"
        label={words.due.date}
        isLabelHidden
        value={typed.date}
        onChange={(date) => onType({ ...typed, date })}
        onEnter={submit}
        error={isIncomplete ? words.due.incomplete : null}
      />
      <TextField
        type="time"
        label={words.due.time}
        isLabelHidden
        value={typed.time}
        onChange={(time) => onType({ ...typed, time })}
        onEnter={submit}
      />
      {/* There is little room beside the label: a long button takes two lines, or the panel would scroll sideways. */}
      <div className="flex flex-wrap gap-x-5 gap-y-1 [&_button]:whitespace-normal">
        <Button onClick={submit}>{words.due.save}</Button>
        <QuietButtons>
          {clear !== null && (
            <Button variant="quiet" onClick={clear}>
              {words.due.clear}
            </Button>
          )}
          <Button variant="quiet" onClick={close}>
            {clear === null ? words.due.clear : words.due.keep}
          </Button>
        </QuietButtons>
      </div>
    </div>
  )
}
