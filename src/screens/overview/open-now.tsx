import type { Ticket } from '../../deskdirector/models'
import { useOverviewWords } from '../../messages/use-overview-words'
import { ticketListPath } from '../paths'
import { FigureCard } from './figure-card'
import { FigureLink } from './figure-link'
import { openedIn } from './figures/flow'
import type { Week } from './figures/weeks'
import { NumberTile } from './number-tile'
import { useNumber } from './use-number'
import { openedPath } from './week-paths'

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
  const week = weeks.at(-1)
  const opened = openedIn([...open, ...closed], weeks.slice(-1)).length
  return (
    <FigureCard title={words.title}>
      <NumberTile
        value={
          <FigureLink to={ticketListPath()} label={`${words.title}: ${shown}`}>
            {shown}
          </FigureLink>
        }
        note={
          <FigureLink to={week !== undefined && opened > 0 ? openedPath(week) : null}>
            {words.opened(number(opened))}
          </FigureLink>
        }
      />
    </FigureCard>
  )
}
