import { useEffect, useRef } from 'react'
import { useEditWords } from '../../../messages/use-edit-words'
import type { Writing } from '../../../queries/writing/writing'
import { TextArea } from '../../../ui/text-area'
import { EditorFrame } from './editor-frame'
import type { TextEdit } from './use-text-edit'

interface DescriptionEditorProps {
  readonly writing: Writing
  readonly edit: TextEdit
  readonly canSave: boolean
}

/** A ticket's description, to be typed anew. */
export function DescriptionEditor({ writing, edit, canSave }: DescriptionEditorProps) {
  const words = useEditWords().description
  const field = useRef<HTMLTextAreaElement>(null)
  const { isAsked, isChanged, text } = edit
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])

  const onSave = canSave ? () => (isChanged ? edit.save() : edit.discard()) : null
  return (
    <div className="mt-3 rounded-card border border-line bg-surface p-3.5 shadow-rest">
      <EditorFrame kind="description" {...{ writing, edit, onSave }}>
        <TextArea
          ref={field}
          label={words.label}
          hint={words.hint}
          value={text}
          onChange={edit.write}
          minRows={6}
          onModEnter={onSave ?? undefined}
        />
      </EditorFrame>
    </div>
  )
}
