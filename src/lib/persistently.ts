import { pause } from './pause'

/** The longest pause between two tries, in ms. */
const LONGEST = 30_000

/**
 * Does something until it succeeds, with longer and longer pauses: for code of the page's own that it can do without
 * for a while, but not for good.
 */
export async function persistently<Result>(
  attempt: () => Promise<Result>,
  wait = 1000,
): Promise<Result> {
  try {
    return await attempt()
  } catch {
    await pause(wait)
    return persistently(attempt, Math.min(wait * 2, LONGEST))
  }
}
