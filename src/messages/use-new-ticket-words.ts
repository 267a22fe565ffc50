import { newTicket } from './en/new-ticket'
import { useWords } from './use-words'

/** What the page says where a ticket is opened. */
export function useNewTicketWords(): typeof newTicket {
  return useWords().newTicket ?? newTicket
}
