import { useState } from 'react'
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
  const [lastError, setLastError] = useState<unknown>(null)
  if (isError && error !== lastError) setLastError(error)
  const again = () => void refetch()
  const problem = (of: unknown) => ({ failure: failureOf(of), isTrying: isFetching, again })
  if (data !== undefined) {
    return (
      <TicketPage
        ticket={data}
        isPartial={isPlaceholderData}
        problem={isError ? problem(error) : null}
      />
    )
  }
  // While it is looked for once more, what was wrong stays, and with it whatever has the focus there.
  if (lastError !== null) return <TicketProblem id={id} {...problem(lastError)} />
  return <TicketSkeleton />
}
