import { useId } from 'react'

interface RadioSegmentsProps<Value extends string> {
  /** Read before the choices by screen readers. */
  readonly legend: string
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    /** Already written for people; a description, so that the radio's name stays its label. */
    readonly count?: string | undefined
  }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all of them seen. Real radios, so that arrow keys and screen readers find what they know. */
export function RadioSegments<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadioSegmentsProps<Value>) {
  const id = useId()
  return (
    <fieldset className="flex rounded-control border border-line bg-sunken p-0.5 max-[20rem]:flex-wrap">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`relative flex min-h-7.5 grow items-center justify-center gap-1.25 rounded-mark border px-2.75 font-medium transition-colors duration-150 has-focus-visible:outline-2 has-focus-visible:outline-accent-text pointer-coarse:min-h-9.5 ${
            option.value === value
              ? 'chosen border-edge bg-raised shadow-rest'
              : 'border-transparent text-ink-2 hover:text-ink'
          }`}
        >
          <input
            type="radio"
            name={id}
            className="absolute inset-0 appearance-none outline-none pointer-coarse:-inset-y-1"
            checked={option.value === value}
            aria-describedby={option.count === undefined ? undefined : id + option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.count !== undefined && (
            <span
              aria-hidden
              id={id + option.value}
              className="font-normal text-ink-3 tabular-nums"
            >
              {option.count}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
