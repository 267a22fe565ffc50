import { ticket } from './en/ticket'
import { useWords } from './use-words'

/** What the ticket screen says. */
export function useTicketWords(): typeof ticket {
  return useWords().ticket ?? ticket
}
