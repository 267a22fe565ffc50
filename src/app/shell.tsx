import type { ReactNode } from 'react'
import { SessionTimer } from './session-timer'
import { ShellFrame, type ShellFrameProps } from './shell-frame'

export interface ShellProps extends Omit<ShellFrameProps, 'end'> {
  /** Who is signed in, as far as it is known. */
  readonly person: ReactNode
}

/** The one line of header above every screen. */
export function Shell({ brand, person, children }: ShellProps) {
  const end = (
    <>
      <SessionTimer />
      {person}
    </>
  )
  return (
    <ShellFrame brand={brand} end={end}>
      {children}
    </ShellFrame>
  )
}
