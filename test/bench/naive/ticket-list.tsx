import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { askInstance, type NaiveTicket } from './ask-instance'

interface Found {
  readonly results: readonly NaiveTicket[]
}

const ticketsQuery = queryOptions({
  queryKey: ['tickets'],
  queryFn: () =>
    (window.earlyTickets as Promise<Found> | undefined) ??
    askInstance<Found>('tickets?status=open'),
})

/** A list as a tutorial writes it: fetched once it is mounted, drawn when it is there. */
export function TicketList() {
  const [words, setWords] = useState('')
  const { data } = useQuery(ticketsQuery)
  const found = data?.results.filter(({ summary }) =>
    summary.toLowerCase().includes(words.toLowerCase()),
  )
  return (
    <main>
      <h1>Tickets</h1>
      <input
        type="search"
        aria-label="Search tickets"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {found === undefined && <p>Loading…</p>}
      <ul>
        {found?.slice(0, 25).map(({ id, summary, status, modifiedOn }) => (
          <li key={id} data-ticket-id={id}>
            <Link to={`/tickets/${id}`}>{summary}</Link>{' '}
            <span>
              {status.name} {new Date(modifiedOn).toLocaleDateString()}
            </span>
          </li>
        ))}
      </ul>
    </main>
  )
}
