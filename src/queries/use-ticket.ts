import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'
import { listedTicket } from './listed-ticket'
import { patchListed } from './patch-listed'
import { nextLook } from './poll-delay'

/**
 * A ticket, looked at again while the page is visible. What a list knows of it stands in until its conversation came
 * (`isPlaceholderData`); what was read of it is what the lists then say of it.
 */
export function useTicket(id: string) {
  const desk = useDesk()
  const client = useQueryClient()
  const { ticketSeconds } = desk.site.polling
  const query = useQuery({
    ...ticketQuery(desk, id),
    placeholderData: () => listedTicket(client, desk, id),
    refetchInterval: ({ state }) => nextLook(ticketSeconds, state),
    // Whoever comes back to the tab reads what is there now, not what was there at lunch.
    refetchOnWindowFocus: true,
  })
  const { data, isPlaceholderData } = query
  useEffect(() => {
    if (data !== undefined && !isPlaceholderData) patchListed(client, desk, data)
  }, [client, desk, data, isPlaceholderData])
  return query
}
