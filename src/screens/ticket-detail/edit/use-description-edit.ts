import { useState, type RefObject } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Writing } from '../../../queries/writing/writing'
import { isEditableText } from './editable-text'
import { useFocusBack } from './use-focus-back'
import { useTextEdit, type TextEdit } from './use-text-edit'

/** A ticket's description, and whether it can be changed here. */
export interface DescriptionEdit {
  /** The instance takes a description, and hasn't refused it. */
  readonly canSave: boolean
  /** The button is to be had: it edits, or says why that can't be. */
  readonly isOffered: boolean
  readonly isWhyShown: boolean
  readonly edit: TextEdit
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: () => void
}

/** Lets a description be changed where it is text; where it is HTML, tells why it can't be. */
export function useDescriptionEdit(
  writing: Writing,
  ticket: Ticket,
  canSave: boolean,
): DescriptionEdit {
  const edit = useTextEdit(writing, ticket, 'description')
  const [isWhyShown, setIsWhyShown] = useState(false)
  const button = useFocusBack(edit.isOpen)
  const isText = isEditableText(ticket.description ?? '')
  return {
    canSave,
    isOffered: canSave && !edit.isOpen,
    isWhyShown: isWhyShown && !isText && !edit.isOpen,
    edit,
    button,
    open: () => (isText ? edit.open() : setIsWhyShown(!isWhyShown)),
  }
}
