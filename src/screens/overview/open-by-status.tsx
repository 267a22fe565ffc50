import type { Ticket } from '../../deskdirector/models'
import { defaultFilter } from '../../deskdirector/ticket-filter'
import { useOverviewWords } from '../../messages/use-overview-words'
import { Badge, type BadgeTone } from '../../ui/badge'
import { ticketListPath } from '../paths'
import { ticketTone } from '../ticket-list/ticket-tone'
import { BarRows, type BarRow } from './bar-rows'
import { FigureCard, Instead } from './figure-card'
import { tally } from './figures/tally'
import { useBusiest } from './use-busiest'

interface OpenByStatusProps {
  readonly open: readonly Ticket[]
  readonly asTable: boolean
}

const tones: Record<BadgeTone, string> = {
  neutral: 'text-ink-3',
  go: 'text-accent',
  wait: 'text-wait',
  done: 'text-good',
  late: 'text-bad',
}

/** More than these are a list, and no picture: the rest is there for whoever asks. */
const MOST = 7

/** How many open tickets there are of each status. */
export function OpenByStatus({ open, asTable }: OpenByStatusProps) {
  const words = useOverviewWords()
  const { title, column, nameless, untold } = words.status
  const all = tally(open, ({ status }) => status?.name)
  const { shown, others } = useBusiest(all, MOST, asTable)
  const named: BarRow[] = shown.map(({ name, count, ticket }) => ({
    key: name === null ? 'nameless' : `name ${name}`,
    name: name === null ? nameless : <Badge tone={ticketTone(ticket)}>{name}</Badge>,
    count,
    to: ticketListPath({ ...defaultFilter, status: name ?? '' }),
    tone: tones[name === null ? 'neutral' : ticketTone(ticket)],
  }))
  const isTold = open.some(({ status }) => status?.name)
  return (
    <FigureCard title={title}>
      {open.length === 0 ? (
        <Instead>{words.noneOpen}</Instead>
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
