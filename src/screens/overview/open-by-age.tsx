import type { Instant, Ticket } from '../../deskdirector/models'
import { defaultFilter } from '../../deskdirector/ticket-filter'
import { useOverviewWords } from '../../messages/use-overview-words'
import { ticketListPath } from '../paths'
import { BarRows, type BarRow } from './bar-rows'
import { FigureCard, Instead } from './figure-card'
import { byAge } from './figures/age-bands'

interface OpenByAgeProps {
  readonly open: readonly Ticket[]
  readonly now: Instant
  readonly asTable: boolean
}

/** How long ago the open tickets were opened. */
export function OpenByAge({ open, now, asTable }: OpenByAgeProps) {
  const words = useOverviewWords()
  const { title, column, today, between, older, undated, untold } = words.age
  const { bands, untold: undatedCount } = byAge(open, now)
  const rows: BarRow[] = bands.map(({ youngest, oldest, from, to, count }) => ({
    key: `${youngest}`,
    name: youngest === 0 ? today : oldest === null ? older(youngest) : between(youngest, oldest),
    count,
    to: ticketListPath({ ...defaultFilter, from, to }),
  }))
  return (
    <FigureCard title={title}>
      {open.length === 0 ? (
        <Instead>{words.noneOpen}</Instead>
      ) : undatedCount < open.length ? (
        <>
          <BarRows {...{ title, column, rows, asTable }} counted={words.columns.tickets} />
          {undatedCount > 0 && (
            <div className="mt-3">
              <Instead>{undated(undatedCount)}</Instead>
            </div>
          )}
        </>
      ) : (
        <Instead>{untold}</Instead>
      )}
    </FigureCard>
  )
}
