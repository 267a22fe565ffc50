import { useId } from 'react'

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
  /** Its words stand at the line's start and it at the line's end, as other choices above and below it do. */
  readonly isAtEnd?: boolean
}

const looks = {
  start: { place: 'w-fit', button: 'gap-2', hint: 'ps-10 text-ink-3' },
  end: {
    place: '',
    button: 'flex-row-reverse justify-between gap-4 font-medium',
    hint: 'pe-12 text-ink-2',
  },
}

/** Something that is on or off, told by the knob's place and not by colour alone. */
export function Switch({ label, checked, onChange, hint = '', isAtEnd = false }: SwitchProps) {
  const id = useId()
  const look = looks[isAtEnd ? 'end' : 'start']
  return (
    <span className={`grid ${look.place}`}>
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-describedby={hint === '' ? undefined : id}
        onClick={() => onChange(!checked)}
        className={`inline-flex min-h-8.5 items-center rounded-control text-start pointer-coarse:min-h-11 ${look.button}`}
      >
        <svg
          aria-hidden
          viewBox="0 0 32 18"
          className={`h-4.5 shrink-0 rtl:-scale-x-100 ${checked ? 'text-accent-text' : 'text-ink-3'}`}
        >
          <rect width="32" height="18" rx="9" fill="currentColor" />
          <circle
            cx="9"
            cy="9"
            r="6.5"
            fill="var(--surface)"
            style={{ translate: checked ? '14px' : '0' }}
            className="transition-transform duration-150"
          />
        </svg>
        {label}
      </button>
      {hint !== '' && (
        <span id={id} className={`text-xs ${look.hint}`}>
          {hint}
        </span>
      )}
    </span>
  )
}
