import { type ReactNode } from 'react'
import { SessionTimer } from './session-timer'

export interface ShellProps {
  readonly brand: { readonly name: string; readonly logo: string | null }
  /** Who is signed in, as far as it is known. */
  readonly person: ReactNode
  readonly children: ReactNode
}

/** The one line of header above every screen. */
export function Shell({ brand, person, children }: ShellProps) {
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(0,1fr)]">
      <header className="flex items-center gap-2.5 border-b border-line bg-surface px-3.5 py-2 wide:px-5">
        <Brand {...brand} />
        <span className="grow" />
        <SessionTimer />
        {person}
      </header>
      {children}
    </div>
  )
}

function Brand({ name, logo }: ShellProps['brand']) {
  return (
    <span className="flex items-center gap-2 font-semibold tracking-tight">
      {logo === null ? (
        <span
          aria-hidden="true"
          className="grid size-6 place-items-center rounded-control bg-accent text-[13px] font-bold text-accent-ink"
        >
          {name.slice(0, 1)}
        </span>
      ) : (
        <img src={logo} alt="" className="size-6 object-contain" />
      )}
      <bdi>{name}</bdi>
    </span>
  )
}
