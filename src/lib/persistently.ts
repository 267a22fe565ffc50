/** The longest pause between two tries, in ms. */
const LONGEST = 30_000

/**
 * Does something until it succeeds, with longer and longer pauses: for code of the page's own that it can do without
 * for a while, but not for good.
 */
export async function persistently<Result>(
  attempt: () => Promise<Result>,
  pause = 1000,
): Promise<Result> {
  try {
    return await attempt()
  } catch {
    await new Promise((resume) => setTimeout(resume, pause))
    return persistently(attempt, Math.min(pause * 2, LONGEST))
  }
}
