import { pause } from '../lib/pause'

/** Longer than a press on a row takes, in ms: who holds on for longer does something else. */
const LONGEST = 1_000

/** Between two looks, in ms: much shorter than anybody's press. */
const LOOK = 30

/**
 * Settles once no row is pressed: one that is replaced between press and release is never clicked. By a look at what is
 * pressed, as the press may be older than this code.
 */
export async function untilReleased(root: HTMLElement): Promise<void> {
  for (let waited = 0; waited < LONGEST; waited += LOOK) {
    if (root.querySelector('[data-ticket-id]:active') === null) return
    await pause(LOOK)
  }
}
