/** What somebody left unsent, on the list: the other piece of code that `late-parts.tsx` fetches. */
export { RowMark } from './row-mark'
export { UnsentTicket } from './unsent-ticket'
