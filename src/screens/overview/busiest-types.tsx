import { useState } from 'react'
import type { Ticket } from '../../deskdirector/models'
import { useOverviewWords } from '../../messages/use-overview-words'
import { BarRows, othersRow, type BarRow } from './bar-rows'
import { FigureCard, Instead } from './figure-card'
import { busiest, tally } from './figures/tally'
import type { Week } from './figures/weeks'
import { openedPath } from './week-paths'

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
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { title, column, nameless, none, untold } = words.types
  const span = { first: weeks[0]?.first ?? null, last: weeks.at(-1)?.last ?? null }
  const all = tally(opened, ({ requestType }) => requestType?.name)
  const { shown, otherNames, otherTickets } = busiest(
    all,
    asTable || isUnfolded ? all.length : MOST,
  )
  const rows: BarRow[] = shown.map(({ name, count }) => ({
    key: name === null ? 'nameless' : `name ${name}`,
    name: name === null ? nameless : <bdi>{name}</bdi>,
    count,
    to: name === null ? null : openedPath(span, name),
  }))
  if (otherNames > 0) {
    rows.push(othersRow(words.others(otherNames), otherTickets, () => setIsUnfolded(true)))
  }
  const isTold = shown.some(({ name }) => name !== null)
  return (
    <FigureCard
      title={title}
      aside={<span className="text-xs text-ink-3">{words.types.opened}</span>}
    >
      {opened.length === 0 ? (
        <Instead>{none}</Instead>
      ) : isTold ? (
        <BarRows {...{ title, column, rows, asTable }} counted={words.columns.tickets} />
      ) : (
        <Instead>{untold}</Instead>
      )}
    </FigureCard>
  )
}
