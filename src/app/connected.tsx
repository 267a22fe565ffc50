import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { DeskContext, type Desk } from '../queries/desk'
import { SETUP_PATH } from '../screens/paths'
import { TicketListSkeleton } from '../screens/ticket-list/ticket-list-skeleton'
import type { Side } from '../session/side'
import { LateLaunchNotice, LateSetup, prefetchScreens } from './late-screens'
import { sideQuery } from './settle-side'
import { Shell } from './shell'
import { SignedIn } from './signed-in'
import { useSession } from './use-session'

export interface ConnectedProps {
  readonly app: Side | null
  readonly desks: Readonly<Record<Side, Desk>>
  /** Draws the screens; or the set-up check, which is there without tickets as well. */
  readonly children: (setup: ReactNode) => ReactNode
}

/** The page once it is launched: on the side that takes the token, or a notice that says why on none. */
export function Connected({ app, desks, children }: ConnectedProps) {
  const client = useQueryClient()
  const { pathname } = useLocation()
  const { data, refetch } = useQuery(sideQuery(app, desks))
  const isSettled = data?.ok === true
  useEffect(() => {
    if (isSettled) prefetchScreens(client)
  }, [isSettled, client])

  // A menu item that names its side shows it at once; the answer only has to agree.
  const side = data?.ok === true ? data.side : app
  const problem = data?.ok === false ? data.problem : null
  const session = useSession()
  const asked = side ?? (problem && 'portal')
  const launched = useMemo(
    () => ({ instance: desks.portal.origin, app, session, desk: asked && desks[asked] }),
    [desks, app, session, asked],
  )
  const tryAgain = problem ? () => void refetch() : undefined
  const setup =
    pathname === SETUP_PATH ? (
      <LateSetup problem={problem} launched={launched} onLaunchAgain={tryAgain} />
    ) : null

  if (problem) {
    if (setup) return children(setup)
    return <LateLaunchNotice problem={problem} host={desks.portal.origin} onTryAgain={tryAgain} />
  }
  const brand = desks.portal.site.brand
  if (side === null) {
    const isList = /^\/(tickets\/?)?$/.test(pathname)
    const waiting = isList ? <TicketListSkeleton /> : <main />
    return (
      <Shell brand={brand} person={null}>
        {setup ? children(setup) : waiting}
      </Shell>
    )
  }
  return (
    <DeskContext value={desks[side]}>
      <Shell brand={brand} person={<SignedIn />}>
        {children(setup)}
      </Shell>
    </DeskContext>
  )
}
