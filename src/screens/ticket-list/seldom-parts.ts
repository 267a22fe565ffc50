/** What most lists show nothing of, as the other piece of code that `late-parts.tsx` fetches. */
export { ListNews } from './list-news'
export { ListProblems } from './list-problems'
export { ListUnbound } from './list-unbound'
export { Marks } from './marks'
export { ReadOwnMarks } from './read-own-marks'
export { RowMark } from './row-mark'
export { RowMatch } from './row-match'
export { UnsentTicket } from './unsent-ticket'
