import { useId, type ReactNode } from 'react'

interface FigureCardProps {
  readonly title: string
  /** What stands across from the title, such as what the colours mean. */
  readonly aside?: ReactNode
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** One figure, under its name. */
export function FigureCard({ title, aside, isWide = false, children }: FigureCardProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={`flex min-w-0 flex-col rounded-card border border-line bg-surface p-4 shadow-rest ${
        isWide ? 'wide:col-span-2' : ''
      }`}
    >
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Words in a figure's place: that there is nothing in it, or that it can't be told here and why. */
export function Instead({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-prose text-sm text-ink-2">{children}</p>
}
