import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { fieldClass } from './field-class'
import { SaveState, type SaveStateName } from './save-state'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** Where a choice takes effect at once: how far that has come. */
  readonly state?: SaveStateName | null | undefined
  readonly stateLabel?: string | undefined
}

/**
 * One of many: the platform's own list, keyboard and touch. Never disabled, since that would drop the focus of whoever
 * has just chosen; and a value that is no choice (any more) is shown as none, not as the first of the list.
 */
export function SelectField<Value extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onChange,
  state = null,
  stateLabel,
}: SelectFieldProps<Value>) {
  const id = useId()
  function choose(chosen: string) {
    const next = options.find((option) => option.value === chosen)
    if (next !== undefined) onChange(next.value)
  }
  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-y-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      <span className={`col-start-2 row-start-1 ${state === null ? '' : 'ps-3'}`}>
        <SaveState state={state} label={stateLabel} />
      </span>
      <span className={`relative ${isLabelHidden ? 'col-start-1 row-start-1' : 'col-span-full'}`}>
        <select
          id={id}
          value={value}
          aria-busy={state === 'saving' || undefined}
          onChange={(event) => choose(event.target.value)}
          className={`${fieldClass(state === 'not-saved')} one-line cursor-pointer appearance-none pe-10`}
        >
          {options.every((option) => option.value !== value) && <option value={value} hidden />}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={16}
          strokeWidth={1.75}
          className="pointer-events-none absolute inset-y-0 end-2.5 my-auto text-ink-3"
        />
      </span>
    </div>
  )
}
