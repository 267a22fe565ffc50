import type { ComponentProps } from 'react'
import { RadioSegments } from '../../ui/radio-segments'

interface LabelledSegmentsProps<Value extends string> extends Omit<
  ComponentProps<typeof RadioSegments<Value>>,
  'legend'
> {
  readonly label: string
}

/** What is chosen at the line's start, and the choice at its end. */
export function LabelledSegments<Value extends string>({
  label,
  ...choice
}: LabelledSegmentsProps<Value>) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
      <span aria-hidden className="font-medium">
        {label}
      </span>
      <RadioSegments legend={label} {...choice} />
    </div>
  )
}
