/** However busy the browser is, what waits for it has to come some time, in ms. */
const LONGEST = 1_000

/** Does something as soon as the browser has time, and gives what takes that back. */
export function whenIdle(act: () => void): () => void {
  // WebKit has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 20)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act, { timeout: LONGEST })
  return () => cancelIdleCallback(asked)
}
