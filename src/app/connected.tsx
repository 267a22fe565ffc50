import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { DeskContext, type Desk } from '../queries/desk'
import { TicketListSkeleton } from '../screens/ticket-list/ticket-list-skeleton'
import type { Side } from '../session/side'
import { LateLaunchNotice, prefetchScreens } from './late-screens'
import { sideQuery } from './settle-side'
import { Shell } from './shell'
import { SignedIn } from './signed-in'

export interface ConnectedProps {
  readonly app: Side | null
  readonly desks: Readonly<Record<Side, Desk>>
  readonly children: ReactNode
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

  if (data?.ok === false) {
    return (
      <LateLaunchNotice
        problem={data.problem}
        host={desks.portal.origin}
        onTryAgain={() => void refetch()}
      />
    )
  }
  // A menu item that names its side shows it at once; the answer only has to agree.
  const side = data?.side ?? app
  const brand = desks.portal.site.brand
  if (side === null) {
    return (
      <Shell brand={brand} person={null}>
        {pathname.startsWith('/tickets/') ? <main /> : <TicketListSkeleton />}
      </Shell>
    )
  }
  return (
    <DeskContext value={desks[side]}>
      <Shell brand={brand} person={<SignedIn />}>
        {children}
      </Shell>
    </DeskContext>
  )
}
