import { parseTicketFilter } from '../deskdirector/ticket-filter'

/** What was searched for in a list, by the list's address. Most are of lists where nothing was: those cost no reading. */
export function searchedFor(list: string): string {
  const query = list.slice(list.indexOf('?') + 1)
  return /(^|&)q=/.test(query) ? parseTicketFilter(query).search : ''
}
