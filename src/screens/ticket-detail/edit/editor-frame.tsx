import { useState, type ReactNode } from 'react'
import { useEditWords } from '../../../messages/use-edit-words'
import { useKeptFor } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import { SaveState } from '../../../ui/save-state'
import { DraftKept } from '../../writing/draft-kept'
import { FieldOutcome } from '../fields/field-outcome'
import { saveWords } from '../fields/save-words'
import { useKeptFocus } from '../fields/use-kept-focus'
import { EditButtons } from './edit-buttons'
import type { TextEdit, TextKind } from './use-text-edit'

interface EditorFrameProps {
  readonly writing: Writing
  readonly kind: TextKind
  readonly edit: TextEdit
  /** Null where it can't be saved here any more. */
  readonly onSave: (() => void) | null
  /** What it is written in; while it is on its way the words alone are shown. */
  readonly children: ReactNode
}

/** What stands around a text that is being changed: what became of it, what is kept, and the ways out. */
export function EditorFrame({ writing, kind, edit, onSave, children }: EditorFrameProps) {
  const words = useEditWords()
  const [isAsking, setIsAsking] = useState(false)
  const keptFor = useKeptFor(writing)
  const { isChanged, isLocked, outgoing, text, discard } = edit
  const { state, label } = saveWords(outgoing, words)
  const place = useKeptFocus<HTMLDivElement>(!isLocked)

  function leave() {
    if (isChanged) setIsAsking(!isAsking)
    else discard()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is the Cancel button's key
    <div
      {...place}
      className="grid grid-cols-1 gap-2 outline-none"
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Escape' && !nativeEvent.isComposing && !isLocked) leave()
      }}
    >
      {isLocked ? (
        <p className="rounded-control bg-sunken px-3 py-2 written whitespace-pre-wrap">{text}</p>
      ) : (
        children
      )}
      <FieldOutcome
        label={words[kind].label}
        outgoing={outgoing}
        again={edit.save}
        leave={null}
        kept={words.kept}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {!isLocked && (
          <EditButtons
            saveLabel={words[kind].save}
            unsaved={words[kind].unsaved}
            onDiscard={discard}
            onAsk={setIsAsking}
            {...{ onSave, isChanged, isAsking }}
          />
        )}
        <SaveState state={state === 'saving' ? state : null} label={label} />
        {!isLocked && isChanged && <DraftKept keptFor={keptFor} />}
      </div>
    </div>
  )
}
