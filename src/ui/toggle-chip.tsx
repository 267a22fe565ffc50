import type { ReactNode } from 'react'
import { chipClass, chipTarget } from './chip-class'

interface ToggleChipProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

/** A filter that is on or off. */
export function ToggleChip({ on, onChange, children }: ToggleChipProps) {
  return (
    <button type="button" aria-pressed={on} className={chipTarget} onClick={() => onChange(!on)}>
      <span className={chipClass(on ? 'on' : 'off')}>{children}</span>
    </button>
  )
}
