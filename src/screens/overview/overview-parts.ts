/** The overview and the way to it, as the one piece of code that `late-screens.tsx` fetches. */
export { Overview } from './overview'
export { PageNav } from './page-nav'
