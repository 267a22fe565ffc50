/** What stands around the list's rows, as the one piece of code that `late-parts.tsx` fetches. */
export { dress } from './dress'
export { ListControls } from './list-controls'
export { ListEmpty } from './list-empty'
export { ListTools } from './list-tools'
export { RestOfRows } from './rest-of-rows'
