import type { Draft, DraftPlace } from '../../drafts/draft'
import { useDraftWords } from '../../messages/use-drafts-words'
import { newTicketOf } from '../../queries/writing/new-ticket-draft'
import { isNewTicket } from '../../queries/writing/new-ticket-places'
import { filesLeftOf } from '../new-ticket/files-left'
import { lineOf } from './line-of'

/** What a draft is called: what it would become, and of which ticket; a new one goes by its title. */
export function useDraftName(place: DraftPlace, draft: Draft | null): string {
  const words = useDraftWords().list
  if (filesLeftOf(draft) !== null) return words.filesOf
  const { kind, ticket } = place
  const title = lineOf(newTicketOf(draft).summary)
  return words.places[kind](isNewTicket(place) ? title : (ticket ?? ''))
}
