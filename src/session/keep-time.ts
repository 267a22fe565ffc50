import { pause } from '../lib/pause'
import type { Session } from './session'

/** A jump of the clock by more than this, in ms, is a sleep or somebody setting it: the server's time is asked again. */
const JUMP = 30_000

/** How long what is shown may wait for it then, in ms. */
const PATIENCE = 1000

/**
 * Changes where somebody sets the clock; and by a sleep, where `performance.now` stands still meanwhile: in Safari, in
 * Firefox on Linux, and in Chromium but on Windows (w3c/hr-time#115). Where it doesn't, the clock has gone right.
 */
const drift = () => Date.now() - performance.now()

/**
 * Keeps a session's clock right for as long as the page is open: each second, and at once when the page is shown
 * again, since timers stand still while a device sleeps and a restored page comes back with old ones.
 *
 * @param readOffsets asks the page's own static host how far its clock is ahead; nothing where it can't tell.
 * @returns the way to stop.
 */
export function keepTime(
  session: Session,
  readOffsets: () => Promise<readonly number[]>,
  page: Document = document,
): () => void {
  let known = drift()

  const askTime = () => readOffsets().then(session.setClock)

  function tick(): void {
    if (Math.abs(drift() - known) > JUMP) {
      known = drift()
      session.doubt(Promise.race([askTime(), pause(PATIENCE)]))
    }
    session.tick()
  }

  const timer = setInterval(tick, 1000)
  const shown = ['visibilitychange', 'pageshow'] as const
  for (const event of shown) page.defaultView?.addEventListener(event, tick, true)
  void askTime()
  return () => {
    clearInterval(timer)
    for (const event of shown) page.defaultView?.removeEventListener(event, tick, true)
  }
}
