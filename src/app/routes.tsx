import { useEffect, type FC } from 'react'
import { matchPath, useLocation, useNavigate } from 'react-router-dom'
import { NEW_TICKET_PATTERN, OVERVIEW_PATH, TICKET_PATTERN, ticketListPath } from '../screens/paths'
import { TicketList } from '../screens/ticket-list/ticket-list'
import { LateNewTicket, LateOverview, LateTicket } from './late-screens'

const SCREENS: readonly (readonly [path: string, screen: FC])[] = [
  [ticketListPath(), TicketList],
  [TICKET_PATTERN, LateTicket],
  [NEW_TICKET_PATTERN, LateNewTicket],
  [OVERVIEW_PATH, LateOverview],
]

/**
 * Which screen a hash shows. A look at a list of paths: the router's own `Routes` nests and ranks, which no path here
 * needs, and would be 2 kB of the first load.
 */
export function Screens() {
  const { pathname } = useLocation()
  const shown = SCREENS.find(([path]) => matchPath(path, pathname))
  const Screen = shown ? shown[1] : ToList
  return <Screen />
}

/** Wherever else a hash leads. */
function ToList() {
  const navigate = useNavigate()
  useEffect(() => void navigate(ticketListPath(), { replace: true }), [navigate])
  return null
}
