import type { ComponentProps, ReactNode } from 'react'

interface DetailRowProps {
  readonly label: string
  /** Nothing to show is no row. */
  readonly children: ReactNode
  /** For the element that its value stands in. */
  readonly value?: Omit<ComponentProps<'dd'>, 'className' | 'children'>
  /** How far a change of it has come, in few words: they have their place under the label, and move nothing. */
  readonly state?: ReactNode
  /** What else is to be said of it, under all of it. */
  readonly below?: ReactNode
}

/** One thing that is known of a ticket. */
export function DetailRow({ label, children, value, state, below }: DetailRowProps) {
  if (children === null || children === undefined || children === false) return null
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline gap-x-2.5">
      <dt className="text-sm text-ink-3">{label}</dt>
      {/* For a finger as large as the fields among them have to be. */}
      <dd
        {...value}
        className="col-start-2 row-span-2 row-start-1 text-pretty outline-none pointer-coarse:text-lg"
      >
        {children}
      </dd>
      {state !== undefined && <dd className="-mt-0.5 h-0 whitespace-nowrap">{state}</dd>}
      {below !== undefined && <dd className="col-span-full not-empty:mt-5">{below}</dd>}
    </div>
  )
}
