import { useEffect, useRef, useState } from 'react'
import { useEditWords } from '../../../messages/use-edit-words'
import type { Writing } from '../../../queries/writing/writing'
import { TextField } from '../../../ui/text-field'
import { EditorFrame } from './editor-frame'
import type { TextEdit } from './use-text-edit'

interface TitleEditorProps {
  readonly writing: Writing
  readonly edit: TextEdit
  readonly canSave: boolean
}

/** A ticket's title, to be typed anew. */
export function TitleEditor({ writing, edit, canSave }: TitleEditorProps) {
  const words = useEditWords().summary
  const [isEmpty, setIsEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { isAsked, isChanged, text } = edit
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    field.current?.select()
  }, [isAsked])

  function save() {
    if (text.trim() === '') setIsEmpty(true)
    else if (isChanged) edit.save()
    else edit.discard()
  }
  const onSave = canSave ? save : null
  return (
    <EditorFrame kind="summary" {...{ writing, edit, onSave }}>
      <TextField
        ref={field}
        label={words.label}
        value={text}
        onChange={edit.write}
        onEnter={onSave ?? undefined}
        error={isEmpty && text.trim() === '' ? words.empty : null}
      />
    </EditorFrame>
  )
}
