/** What most lists show nothing of, as the other piece of code that `late-parts.tsx` fetches. */
export { ListProblems } from './list-problems'
export { ListUnbound } from './list-unbound'
export { RowMark } from './row-mark'
export { RowMatch } from './row-match'
export { UnsentTicket } from './unsent-ticket'
