import { use, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react'
import { fieldClass } from './field-class'
import { FieldFrame, type FieldWords } from './field-frame'
import { FramedContext } from './framed-context'
import { isPressed } from './pressed-key'
import { pastedFiles } from './transferred-files'
import { useGrowth } from './use-growth'
import { writtenDirection } from './written-direction'

interface TextAreaProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  readonly minRows?: number
  /** Ctrl+Enter, or ⌘+Enter. */
  readonly onModEnter?: (() => void) | undefined
  /** Gets files that are pasted; a paste of text stays the browser's. */
  readonly onPasteFiles?: ((files: File[]) => void) | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Several lines to write, which grow with what is written. */
export function TextArea({
  value,
  onChange,
  placeholder,
  minRows = 3,
  onModEnter,
  onPasteFiles,
  ref,
  ...words
}: TextAreaProps) {
  const isFramed = use(FramedContext)
  const field = useGrowth(value, ref)
  function enter(event: KeyboardEvent) {
    if (onModEnter === undefined || !isPressed('Enter', event) || !(event.ctrlKey || event.metaKey))
      return
    event.preventDefault()
    onModEnter()
  }
  function paste(event: ClipboardEvent) {
    const files = pastedFiles(event.clipboardData)
    if (onPasteFiles === undefined || files.length === 0) return
    event.preventDefault()
    onPasteFiles(files)
  }
  return (
    <FieldFrame {...words} isFramed={isFramed}>
      {(ties) => (
        <textarea
          {...ties}
          ref={field}
          dir={writtenDirection(value)}
          rows={minRows}
          placeholder={placeholder}
          aria-keyshortcuts={onModEnter && 'Control+Enter Meta+Enter'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={enter}
          onPaste={paste}
          style={{
            fieldSizing: 'content',
            resize: 'none',
            minBlockSize: `calc(${minRows}lh + 1.5rem)`,
            maxBlockSize: 'min(24rem, 45dvh)',
          }}
          className={
            isFramed
              ? 'w-full px-3.5 py-3 outline-none pointer-coarse:text-lg'
              : `${fieldClass(ties['aria-invalid'])} py-2`
          }
        />
      )}
    </FieldFrame>
  )
}
