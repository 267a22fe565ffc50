import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Ticket } from '../deskdirector/models'
import { useDesk } from './desk'
import { ticketQuery } from './tickets'
import { listedTicket } from './listed-ticket'
import { patchListed } from './patch-listed'
import { nextLook } from './poll-delay'

/**
 * A ticket, looked at again while the page is visible. What a list knows of it stands in until its conversation came
 * (`isPlaceholderData`); what was read of it is what the lists then say of it.
 *
 * @param asked its id as the address has it, which may be another spelling (its number, where TECH fills that in): once
 *   the answer tells its own, it is looked at by that, as whatever is written to it is. Stays the same while it is shown.
 */
export function useTicket(asked: string) {
  const desk = useDesk()
  const client = useQueryClient()
  const [told, setTold] = useState<{ readonly ticket: Ticket; readonly at: number } | null>(null)
  const id = told === null ? asked : String(told.ticket.id)
  const { ticketSeconds } = desk.site.polling
  const query = useQuery({
    ...ticketQuery(desk, id),
    ...(told && { initialData: told.ticket, initialDataUpdatedAt: told.at }),
    placeholderData: () => listedTicket(client, desk, id),
    refetchInterval: ({ state }) => nextLook(ticketSeconds, state),
    // Whoever comes back to the tab reads what is there now, not what was there at lunch.
    refetchOnWindowFocus: true,
  })
  const { data, isPlaceholderData, dataUpdatedAt: at } = query
  const whole = isPlaceholderData ? undefined : data
  // Once: an instance that never answers with what it was asked by would send the page round in circles.
  if (whole && told === null && String(whole.id) !== asked) setTold({ ticket: whole, at })
  useEffect(() => {
    if (whole !== undefined) patchListed(client, desk, whole)
  }, [client, desk, whole])
  return query
}
