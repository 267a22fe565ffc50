import { Paperclip } from 'lucide-react'
import type { ChangeEvent, Ref } from 'react'
import { buttonClass, type ButtonVariant } from './button-class'

interface FilePickerProps {
  readonly label: string
  readonly onFiles: (files: File[]) => void
  /** As the `accept` attribute has it; a hint to the chooser, not a check. */
  readonly accept?: string | undefined
  readonly multiple?: boolean
  readonly variant?: ButtonVariant
  readonly ref?: Ref<HTMLInputElement>
}

/**
 * A native file input in a button's clothes. It lies unseen over the words, so that a click and the focus are its own,
 * and stay with it while its chooser is open.
 */
export function FilePicker({
  label,
  onFiles,
  accept,
  multiple = false,
  variant = 'quiet',
  ref,
}: FilePickerProps) {
  function take({ target }: ChangeEvent<HTMLInputElement>) {
    const files = Array.from(target.files ?? [])
    // Emptied, or choosing the same file again would be no change.
    target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <label
      className={`relative w-fit outline-offset-2 outline-accent-text has-focus-visible:outline-2 ${buttonClass(variant)}`}
    >
      <Paperclip aria-hidden size={16} strokeWidth={1.75} />
      {label}
      <input
        ref={ref}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={take}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </label>
  )
}
