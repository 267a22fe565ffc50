import type { ReactNode } from 'react'
import { LateNav } from './late-screens'
import { SessionTimer } from './session-timer'
import { ShellFrame, type ShellFrameProps } from './shell-frame'

export interface ShellProps extends Omit<ShellFrameProps, 'nav' | 'end'> {
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
    <ShellFrame brand={brand} nav={person && <LateNav />} end={end}>
      {children}
    </ShellFrame>
  )
}
