import type { TicketState } from '../../deskdirector/operations'
import type { TicketFilter } from '../../deskdirector/ticket-filter'
import { useListAroundWords } from '../../messages/use-list-around-words'
import { useWords } from '../../messages/use-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { useTicketTotals } from '../../queries/use-ticket-totals'
import { RadioSegments } from '../../ui/radio-segments'
import { ticketListPath } from '../paths'
import { LateNews } from './late-parts'
import { NewTicketButton } from './new-ticket-button'
import type { Choose } from './use-list-filter'

export interface ListToolsProps {
  readonly filter: TicketFilter
  readonly choose: Choose
  readonly data: TicketList
}

const states: readonly TicketState[] = ['open', 'closed', 'any']

/** Beside the search: whether open or closed, what has changed meanwhile, and the way to a new one. */
export function ListTools({ filter, choose, data }: ListToolsProps) {
  const { language } = useWords()
  const words = useListAroundWords()
  const totals = useTicketTotals(filter)
  const number = new Intl.NumberFormat(language)
  return (
    <>
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
      <div className="max-wide:contents wide:ms-auto wide:flex wide:items-center wide:gap-2.5">
        {/* At the line's end, where it moves nothing when it comes. */}
        <LateNews {...{ filter, data }} />
        <NewTicketButton list={ticketListPath(filter)} />
      </div>
    </>
  )
}
