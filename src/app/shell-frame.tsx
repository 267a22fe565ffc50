import type { ReactNode } from 'react'

export interface ShellFrameProps {
  readonly brand: { readonly name: string; readonly logo: string | null }
  /** What stands beside the brand. */
  readonly nav?: ReactNode
  /** What stands at the end of the header. */
  readonly end: ReactNode
  readonly children: ReactNode
}

/** The shell's outline: the same before React is there and after. */
export function ShellFrame({ brand, nav, end, children }: ShellFrameProps) {
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(0,1fr)]">
      <header className="flex min-h-11.25 items-center gap-2.5 border-b border-line bg-surface px-3.5 py-2 max-[20rem]:flex-wrap wide:px-5">
        <Brand {...brand} />
        {nav}
        <span className="grow" />
        {end}
      </header>
      {children}
    </div>
  )
}

function Brand({ name, logo }: ShellFrameProps['brand']) {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      {logo === null ? (
        <span
          aria-hidden="true"
          className="grid size-6 shrink-0 place-items-center rounded-control bg-accent text-sm font-bold text-accent-ink"
        >
          {name.slice(0, 1)}
        </span>
      ) : (
        <img src={logo} alt="" className="size-6 shrink-0 object-contain" />
      )}
      <bdi>{name}</bdi>
    </span>
  )
}
