import type { DraftStore } from '../../drafts/draft-store'
import { takeLock, theBrowsers, type Locks } from './locks'
import type { WritePlace } from './outgoing'

/**
 * Lets this person's other tabs tell that something is on its way from here, from the press of the button on. A page
 * that is closed or crashes says so no more: the browser sees to that.
 */
export function tellUnderWay(
  drafts: DraftStore,
  locks: Locks | null = theBrowsers(),
): (place: WritePlace, ended: Promise<void>) => void {
  return (place, ended) =>
    void takeLock(locks, nameOf(drafts, place)).then((release) => ended.finally(release))
}

/** Waits until nothing is on its way at a place, from whichever tab. */
export async function whenNothingIsUnderWay(
  drafts: DraftStore,
  place: WritePlace,
  locks: Locks | null = theBrowsers(),
): Promise<void> {
  const release = await takeLock(locks, nameOf(drafts, place))
  release()
}

function nameOf({ owner }: DraftStore, { ticket, kind }: WritePlace): string {
  return `deskdirector-tickets ${JSON.stringify([owner, ticket, kind])}`
}
