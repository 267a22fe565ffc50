import { useId } from 'react'

interface SwitchProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
}

/** Something that is on or off, told by the knob's place and not by colour alone. */
export function Switch({ label, checked, onChange, hint = '' }: SwitchProps) {
  const id = useId()
  return (
    <span className="grid w-fit">
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-describedby={hint === '' ? undefined : id}
        onClick={() => onChange(!checked)}
        className="inline-flex min-h-8.5 items-center gap-2 rounded-control pe-1 text-start pointer-coarse:min-h-11"
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
        <span id={id} className="ps-10 text-xs text-ink-3">
          {hint}
        </span>
      )}
    </span>
  )
}
