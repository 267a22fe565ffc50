import { ChevronDown } from 'lucide-react'
import { chipClass, chipTarget } from './chip-class'

interface SelectChipProps<Value extends string> {
  /** Its accessible name, and what it shows while nothing is chosen. */
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** The value that chooses nothing; without one, something is always chosen and always shown. */
  readonly none?: Value
}

/**
 * A native select in a chip's clothes: the platform's own list, keyboard and touch. The select lies unseen over
 * the words, so that the chip is as wide as what is chosen and not as the widest choice.
 */
export function SelectChip<Value extends string>({
  label,
  value,
  options,
  onChange,
  none,
}: SelectChipProps<Value>) {
  const chosen = options.find((option) => option.value === value)
  const isNone = value === none || chosen === undefined
  const look = none === undefined ? 'plain' : isNone ? 'off' : 'on'
  return (
    <span className={chipTarget}>
      <span aria-hidden className={chipClass(look)}>
        <bdi className="max-w-44 one-line">{isNone ? label : chosen.label}</bdi>
        <ChevronDown size={14} strokeWidth={2} className="shrink-0 opacity-70" />
      </span>
      <select
        aria-label={label}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value)
          if (next !== undefined) onChange(next.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
