import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Id } from '../deskdirector/models'
import { useDesk, type Desk } from './desk'
import { useOffer } from './use-offer'

/** The bytes of a file that came with a ticket; they never change, and are forgotten a minute after nobody looks. */
function attachmentQuery({ connection, identity }: Desk, ticket: Id, attachment: Id) {
  return queryOptions({
    queryKey: [identity, 'attachments', ticket, attachment],
    queryFn: ({ signal }) => connection.run('attachment.get', { id: ticket, attachment }, signal),
    staleTime: Infinity,
    gcTime: 60_000,
  })
}

/**
 * A file of a ticket, asked for while it is looked at, if the page offers that; null asks for none, and gives up what
 * was on its way.
 */
export function useAttachment(ticket: Id, attachment: Id | null) {
  const desk = useDesk()
  const offer = useOffer('attachment.get', ticket)
  const file = useQuery({
    ...attachmentQuery(desk, ticket, attachment ?? ''),
    enabled: attachment !== null && offer.isOffered,
  })
  return { ...offer, file }
}
