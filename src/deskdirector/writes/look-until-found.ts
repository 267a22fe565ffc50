import { failureOf } from '../../http/errors'
import { LOOKS, type Pace } from './pace'

/**
 * Looks for something that left, three times at most, each time after a longer wait. Gives what `look` found, or null
 * where no look found it. A look that fails is one that found nothing; but once the session is over nobody answers any
 * more, however often: whoever opens the menu item again finds the attempt with the draft.
 */
export async function lookUntilFound<Found>(
  pace: Pace,
  look: () => Promise<Found | null>,
): Promise<Found | null> {
  for (const pause of LOOKS) {
    await pace.wait(pause)
    try {
      const found = await look()
      if (found !== null) return found
    } catch (error) {
      if (failureOf(error)?.kind === 'session') return null
    }
  }
  return null
}
