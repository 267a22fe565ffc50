import { queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { askInstance, type NaiveTicket } from './ask-instance'

const ticketQuery = (id: string) =>
  queryOptions({
    queryKey: ['ticket', id],
    queryFn: () => askInstance<NaiveTicket>(`tickets/${id}`),
  })

/** One ticket, so that the router has somewhere to go. */
export function TicketPage() {
  const { id = '' } = useParams()
  const { data } = useQuery(ticketQuery(id))
  return (
    <main>
      <h1>{data?.summary ?? 'Loading…'}</h1>
      <p>{data?.description}</p>
    </main>
  )
}
