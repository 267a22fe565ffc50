import type { ReactNode } from 'react'

interface DetailRowProps {
  readonly label: string
  /** Nothing to show is no row. */
  readonly children: ReactNode
}

/** One thing that is known of a ticket. */
export function DetailRow({ label, children }: DetailRowProps) {
  if (children === null || children === undefined || children === false) return null
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline gap-x-2.5">
      <dt className="text-sm text-ink-3">{label}</dt>
      <dd className="text-pretty">{children}</dd>
    </div>
  )
}
