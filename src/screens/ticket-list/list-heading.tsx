import type { TicketSort } from '../../deskdirector/operations'
import { useListAroundWords } from '../../messages/use-list-around-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { SelectChip } from '../../ui/select-chip'
import { useDocumentTitle } from '../use-document-title'
import { useFocusOnArrival } from '../use-focus-on-arrival'
import { ExportButton } from './export-button'
import type { Choose } from './use-list-filter'

interface ListHeadingProps {
  /** What is shown: how many tickets, of what. */
  readonly title: string
  readonly sort: TicketSort
  readonly choose: Choose
  readonly data: TicketList
}

const sorts: readonly TicketSort[] = [
  '-modifiedOn',
  'modifiedOn',
  '-createdOn',
  'createdOn',
  'priority',
  '-priority',
  'status',
  '-status',
  'summary',
  '-summary',
]

/** Over the rows: how many they are, in which order, and the way to take them along. */
export function ListHeading({ title, sort, choose, data }: ListHeadingProps) {
  const words = useListAroundWords()
  const heading = useFocusOnArrival()
  useDocumentTitle(title)
  return (
    <div className="ms-auto -me-2.75 flex grow basis-full items-center justify-between gap-x-1 max-[20rem]:flex-wrap xl:grow-0 xl:basis-auto">
      <h1 ref={heading} tabIndex={-1} className="text-sm text-ink-3 tabular-nums">
        {title}
      </h1>
      <div className="flex shrink-0 flex-wrap items-center justify-end max-[20rem]:shrink">
        <SelectChip
          label={words.sort.label}
          value={sort}
          options={sorts.map((value) => ({ value, label: words.sort[value] }))}
          onChange={(value) => choose({ sort: value })}
        />
        <ExportButton data={data} />
      </div>
    </div>
  )
}
