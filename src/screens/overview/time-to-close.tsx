import type { Ticket } from '../../deskdirector/models'
import { useOverviewWords } from '../../messages/use-overview-words'
import { FigureCard, Instead } from './figure-card'
import { FigureLink } from './figure-link'
import { tellsClosing } from './figures/flow'
import { summarise, timesToClose } from './figures/spans'
import type { Week } from './figures/weeks'
import { SpanFigure } from './span-figure'
import { closedPath } from './week-paths'

interface TimeToCloseProps {
  readonly closed: readonly Ticket[]
  readonly weeks: readonly Week[]
  readonly asTable: boolean
}

/** How long a ticket is usually open. */
export function TimeToClose({ closed, weeks, asTable }: TimeToCloseProps) {
  const { title, over, none, untold } = useOverviewWords().close
  const first = weeks[0]?.first
  const spans = summarise(timesToClose(closed, weeks))
  return (
    <FigureCard title={title}>
      {spans === null ? (
        <Instead>{tellsClosing(closed) ? none : untold}</Instead>
      ) : (
        <SpanFigure
          {...{ title, spans, asTable }}
          note={
            <FigureLink to={first === undefined ? null : closedPath({ first, last: null })}>
              {over(spans.count)}
            </FigureLink>
          }
        />
      )}
    </FigureCard>
  )
}
