/** The ticket's screen and what is done ahead of it, as the one piece of code that `late-screens.tsx` fetches. */
export { readAhead } from './read-ahead'
export { TicketDetail } from './ticket-detail'
