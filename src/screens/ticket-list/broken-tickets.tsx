import { useListAroundWords } from '../../messages/use-list-around-words'
import type { TicketList } from '../../queries/use-ticket-list'
import { Notice } from '../../ui/notice'
import { BreachDetails } from '../breach-details'

type BrokenTicketsProps = Pick<TicketList, 'broken' | 'loaded' | 'isUnreadable'>

/**
 * What of the tickets could not be read, with what an administrator needs to mend it: whole rows, the titles of rows
 * that are there, and what else they lack.
 */
export function BrokenTickets({ broken, loaded, isUnreadable }: BrokenTicketsProps) {
  const words = useListAroundWords().broken
  const parts = loaded.flatMap((ticket) => ticket.broken)
  if (broken.length + parts.length === 0) return null

  const rows = isUnreadable ? words.all : words.title
  const titles = loaded.filter((ticket) => ticket.broken.some(isTitle)).length
  const values = loaded.filter((ticket) => !ticket.broken.every(isTitle)).length
  const [title = '', ...others] = [
    ...(broken.length > 0 ? [rows(broken.length)] : []),
    ...(titles > 0 ? [words.titles(titles)] : []),
    ...(values > 0 ? [words.values(values)] : []),
  ]
  const isRestComplete = parts.length === 0 && !isUnreadable
  const said = [
    ...others.map((other) => `${other}.`),
    ...(isRestComplete ? [words.rest] : []),
    words.advice,
  ]
  return (
    <Notice tone="warn" title={title}>
      {said.join(' ')}
      <BreachDetails summary={words.details} broken={[...broken, ...parts]} />
    </Notice>
  )
}

function isTitle({ field }: { readonly field: string }): boolean {
  return field === 'summary'
}
