import { useMatch } from 'react-router-dom'
import { failureOf } from '../../http/errors'
import { TICKET_PATTERN } from '../paths'
import { TicketPage } from './ticket-page'
import { TicketProblem } from './ticket-problem'
import { TicketSkeleton } from './ticket-skeleton'
import { useTicket } from '../../queries/use-ticket'

/** One ticket: what it is, what was said, and who said it. Its address names it. */
export function TicketDetail() {
  const id = useMatch(TICKET_PATTERN)?.params.id ?? ''
  return <TicketById key={id} id={id} />
}

function TicketById({ id }: { readonly id: string }) {
  const { data, isError, error, isPlaceholderData, isFetching, refetch } = useTicket(id)
  const again = () => void refetch()
  const problem = isError ? { failure: failureOf(error), isTrying: isFetching, again } : null
  if (data !== undefined) {
    return <TicketPage ticket={data} isPartial={isPlaceholderData} problem={problem} />
  }
  if (problem !== null) return <TicketProblem {...problem} />
  return <TicketSkeleton />
}
