/** What stands around the list's rows, as the one piece of code that `late-parts.tsx` fetches. */
export { ListControls } from './list-controls'
export { ListEmpty } from './list-empty'
export { RestOfRows } from './rest-of-rows'
