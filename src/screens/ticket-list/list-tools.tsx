import type { ReactNode } from 'react'
import type { TicketState } from '../../deskdirector/operations'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useWords } from '../../messages/use-words'
import { useTicketTotals } from '../../queries/use-ticket-totals'
import { RadioSegments } from '../../ui/radio-segments'
import { ListSearch } from './list-search'
import type { Choose } from './use-list-filter'

interface ListToolsProps {
  readonly filter: TicketFilter
  readonly choose: Choose
  readonly refine: Choose
  /** What has changed meanwhile; at the line's end, where it moves nothing when it comes. */
  readonly news: ReactNode
}

const states: readonly TicketState[] = ['open', 'closed', 'any']

/** The first line: words, and whether open or closed. */
export function ListTools({ filter, choose, refine, news }: ListToolsProps) {
  const { language } = useWords()
  const words = useListAroundWords()
  const totals = useTicketTotals(filter)
  const number = new Intl.NumberFormat(language)
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <div className="min-w-0 flex-auto basis-full wide:max-w-110 wide:basis-65">
        <ListSearch filter={filter} onSearch={(search) => refine({ search })} />
      </div>
      <div className="grow wide:grow-0">
        <RadioSegments
          legend={words.state.legend}
          value={filter.state}
          options={states.map((state) => {
            const total = totals[state]
            return {
              value: state,
              label: words.state[state],
              count: total === null ? undefined : number.format(total),
            }
          })}
          onChange={(state) => choose({ state })}
        />
      </div>
      {news}
    </div>
  )
}
