import type { KeyboardEvent, Ref } from 'react'
import { fieldClass } from './field-class'
import { FieldFrame, type FieldWords } from './field-frame'
import { isPressed } from './pressed-key'
import { writtenDirection } from './written-direction'

interface TextFieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  /** What the field is for is done: there is no form whose submit event Enter could fire in the portal's sandbox. */
  readonly onEnter?: (() => void) | undefined
  readonly type?: 'text' | 'email' | 'date' | 'time'
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** One line to write. */
export function TextField({
  value,
  onChange,
  onEnter,
  type = 'text',
  placeholder,
  isRequired = false,
  ref,
  ...words
}: TextFieldProps) {
  function enter(event: KeyboardEvent) {
    if (onEnter === undefined || !isPressed('Enter', event)) return
    event.preventDefault()
    onEnter()
  }
  const isText = type === 'text' || type === 'email'
  return (
    <FieldFrame {...words}>
      {(ties) => (
        <input
          {...ties}
          ref={ref}
          type={type}
          dir={isText ? writtenDirection(value) : undefined}
          autoComplete="off"
          placeholder={placeholder}
          aria-required={isRequired || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={enter}
          className={fieldClass(ties['aria-invalid'])}
        />
      )}
    </FieldFrame>
  )
}
