import type { ReactNode } from 'react'
import type { TicketState } from '../../deskdirector/operations'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useWords } from '../../messages/use-words'
import { useTicketTotals } from '../../queries/use-ticket-totals'
import { RadioSegments } from '../../ui/radio-segments'
import { ticketListPath } from '../paths'
import { ListSearch } from './list-search'
import { NewTicketButton } from './new-ticket-button'
import type { Choose } from './use-list-filter'

interface ListToolsProps {
  readonly filter: TicketFilter
  readonly choose: Choose
  readonly refine: Choose
  /** What has changed meanwhile; at the line's end, where it moves nothing when it comes. */
  readonly news: ReactNode
}

const states: readonly TicketState[] = ['open', 'closed', 'any']

/** The first line: words, whether open or closed, and the way to a new one. */
export function ListTools({ filter, choose, refine, news }: ListToolsProps) {
  const { language } = useWords()
  const words = useListAroundWords()
  const totals = useTicketTotals(filter)
  const number = new Intl.NumberFormat(language)
  return (
    <div className="flex flex-wrap items-center gap-2.5">
      <div className="min-w-0 flex-1 wide:max-w-110 wide:flex-auto wide:basis-65">
        <ListSearch filter={filter} onSearch={(search) => refine({ search })} />
      </div>
      <div className="grow max-wide:order-1 max-wide:basis-full wide:grow-0">
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
      <div className="flex items-center gap-2.5 wide:ms-auto">
        {news}
        <NewTicketButton list={ticketListPath(filter)} />
      </div>
    </div>
  )
}
