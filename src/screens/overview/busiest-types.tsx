import type { Ticket } from '../../deskdirector/models'
import { useOverviewWords } from '../../messages/use-overview-words'
import { BarRows, type BarRow } from './bar-rows'
import { FigureCard, Instead } from './figure-card'
import { tally } from './figures/tally'
import type { Week } from './figures/weeks'
import { openedPath } from './week-paths'
import { useBusiest } from './use-busiest'

interface BusiestTypesProps {
  /** The tickets opened in the weeks that are looked at. */
  readonly opened: readonly Ticket[]
  readonly weeks: readonly Week[]
  readonly asTable: boolean
}

/** More than these are a list, and no picture: the rest is there for whoever asks. */
const MOST = 6

/** What people ask for most. */
export function BusiestTypes({ opened, weeks, asTable }: BusiestTypesProps) {
  const words = useOverviewWords()
  const { title, column, nameless, none, untold } = words.types
  const span = { first: weeks[0]?.first ?? null, last: weeks.at(-1)?.last ?? null }
  const all = tally(opened, ({ requestType }) => requestType?.name)
  const { shown, others } = useBusiest(all, MOST, asTable)
  const named: BarRow[] = shown.map(({ name, count }) => ({
    key: name === null ? 'nameless' : `name ${name}`,
    name: name === null ? nameless : <bdi>{name}</bdi>,
    count,
    to: openedPath(span, name ?? ''),
  }))
  const isTold = shown.some(({ name }) => name !== null)
  return (
    <FigureCard
      title={title}
      aside={<span className="text-xs text-ink-3">{words.types.opened}</span>}
    >
      {opened.length === 0 ? (
        <Instead>{none}</Instead>
      ) : isTold ? (
        <BarRows
          {...{ title, column, asTable }}
          rows={[...named, ...others]}
          counted={words.columns.tickets}
        />
      ) : (
        <Instead>{untold}</Instead>
      )}
    </FigureCard>
  )
}
