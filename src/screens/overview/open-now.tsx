import type { Ticket } from '../../deskdirector/models'
import { useOverviewWords } from '../../messages/use-overview-words'
import { RouteLink } from '../../ui/route-link'
import { ticketListPath } from '../paths'
import { FigureCard } from './figure-card'
import { openedIn } from './figures/flow'
import type { Week } from './figures/weeks'
import { NumberTile } from './number-tile'
import { useNumber } from './use-number'

interface OpenNowProps {
  readonly open: readonly Ticket[]
  readonly closed: readonly Ticket[]
  /** How many are open, where somebody knows. */
  readonly total: number | null
  readonly weeks: readonly Week[]
}

/** How many tickets are open. */
export function OpenNow({ open, closed, total, weeks }: OpenNowProps) {
  const words = useOverviewWords().now
  const number = useNumber()
  const opened = openedIn([...open, ...closed], weeks.slice(-1)).length
  return (
    <FigureCard title={words.title}>
      <NumberTile
        value={
          <RouteLink
            to={ticketListPath()}
            className="-mx-1 rounded-control px-1 hover:text-accent-text"
          >
            {total === null ? words.atLeast(number(open.length)) : number(total)}
          </RouteLink>
        }
        note={words.opened(number(opened))}
      />
    </FigureCard>
  )
}
