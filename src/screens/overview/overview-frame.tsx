import type { ReactNode } from 'react'

interface OverviewFrameProps {
  /** Above the figures: what they are, and over what they were computed. */
  readonly head: ReactNode
  readonly children: ReactNode
}

/** The overview's outline: the same for the screen and for its skeleton. */
export function OverviewFrame({ head, children }: OverviewFrameProps) {
  return (
    <main className="overflow-y-auto">
      <div className="mx-auto grid max-w-300 grid-cols-1 gap-3.5 p-3.5 wide:p-5">
        {head}
        {children}
      </div>
    </main>
  )
}

/** Around what is said in place of the figures. */
export function OverviewCard({ children }: { readonly children: ReactNode }) {
  return <div className="rounded-card border border-line bg-surface shadow-rest">{children}</div>
}

/** The numbers that stand for themselves, side by side where there is room. */
export function Tiles({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-3.5 *:last:col-span-2 max-[20rem]:grid-cols-1 max-[20rem]:*:last:col-span-1 wide:grid-cols-3 wide:*:last:col-span-1">
      {children}
    </div>
  )
}

interface FiguresProps {
  readonly asTable?: boolean
  readonly children: ReactNode
}

/**
 * The pictures: one beside the other as far as there is room. Tables are as long as what is in them: they stand in columns,
 * one under the other, so that a long one leaves nothing empty beside it.
 */
export function Figures({ asTable = false, children }: FiguresProps) {
  const look = asTable
    ? '-mb-3.5 gap-3.5 *:mb-3.5 *:break-inside-avoid wide:columns-2 lg:columns-3'
    : 'grid gap-3.5 wide:grid-cols-2 lg:grid-cols-3'
  return <div className={look}>{children}</div>
}
