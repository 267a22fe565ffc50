import type { KeyboardEvent, MouseEvent, Ref } from 'react'
import { LineSign } from './line-sign'

interface SearchFieldProps {
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The key that brings the focus here, shown as a hint; whoever gives it also listens for it. */
  readonly shortcut?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/**
 * A search field that answers as one types. In no form, so that Enter does nothing: a submit event would never
 * fire in the portal's sandbox.
 */
export function SearchField({
  label,
  clearLabel,
  value,
  onChange,
  shortcut,
  inputRef,
}: SearchFieldProps) {
  function clearOnEscape(event: KeyboardEvent) {
    if (event.key === 'Escape' && value !== '') onChange('')
  }
  /** The button goes with what it clears: the focus stays where one goes on. */
  function clear({ currentTarget }: MouseEvent<HTMLElement>) {
    currentTarget.parentElement?.querySelector('input')?.focus()
    onChange('')
  }
  return (
    <div className="relative">
      <LineSign
        path="M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0m-2 5 5 5"
        size={17}
        className="pointer-events-none absolute inset-y-0 start-2.5 my-auto text-ink-3"
      />
      <input
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        aria-keyshortcuts={shortcut}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={clearOnEscape}
        className="peer min-h-9 w-full rounded-control border border-edge bg-surface ps-8.5 pe-10 written shadow-rest transition-colors duration-150 hover:border-ink-2 pointer-coarse:min-h-11 pointer-coarse:text-lg"
      />
      {value !== '' ? (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={clear}
          className="absolute inset-y-0 end-0 grid w-9 place-items-center rounded-control text-ink-3 hover:text-ink pointer-coarse:w-11"
        >
          <LineSign path="M18 6 6 18M6 6l12 12" size={16} />
        </button>
      ) : (
        shortcut !== undefined && (
          <kbd
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-2.5 my-auto h-fit rounded-mark border border-b-2 border-line-strong px-1.25 py-0.5 font-sans text-2xs leading-none text-ink-3 peer-focus:invisible pointer-coarse:hidden"
          >
            {shortcut}
          </kbd>
        )
      )}
    </div>
  )
}
