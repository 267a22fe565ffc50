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
  const shown = total === null ? words.atLeast(number(open.length)) : number(total)
  const opened = openedIn([...open, ...closed], weeks.slice(-1)).length
  return (
    <FigureCard title={words.title}>
      <NumberTile
        value={
          <RouteLink
            to={ticketListPath()}
            // A number alone says nothing to whoever goes from link to link.
            aria-label={`${words.title}: ${shown}`}
            className="-mx-1 inline-flex items-center rounded-control px-1 hover:text-accent-text pointer-coarse:-my-1 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
          >
            {shown}
          </RouteLink>
        }
        note={words.opened(number(opened))}
      />
    </FigureCard>
  )
}
