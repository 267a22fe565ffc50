import { calendarDate } from '../lib/dates'
import { viewerLocale } from '../lib/viewer-locale'
import { chipClass, chipTarget } from './chip-class'

interface DateChipProps {
  readonly label: string
  /** `YYYY-MM-DD`, or nothing chosen. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly onFocus?: () => void
}

/**
 * A native date field in a chip's clothes. It comes into sight with the focus, so that a date can be typed as well
 * as picked; until then the chip says its date in words. The picker's own button is stretched over the whole chip,
 * because `showPicker()` is refused in a frame of another origin.
 */
export function DateChip({ label, value, onChange, onFocus }: DateChipProps) {
  return (
    <label className={chipTarget}>
      <span className={chipClass(value === null ? 'off' : 'on')}>
        {label}
        {value !== null && (
          <bdi aria-hidden className="group-focus-within:hidden">
            {calendarDate(value, viewerLocale())}
          </bdi>
        )}
        <input
          type="date"
          aria-label={label}
          value={value ?? ''}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          className="date-field absolute inset-0 size-full cursor-pointer tabular-nums opacity-0 outline-none group-focus-within:static group-focus-within:size-auto group-focus-within:opacity-100"
        />
      </span>
    </label>
  )
}
