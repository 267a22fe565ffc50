import type { TicketTimes } from './plan'
import type { Random } from './random'
import type { Script } from './script'
import { speechesOf } from './thread'
import { lastingPace, quickPace, roomForNotes } from './timing'

function draw(script: Script, isClosed: boolean, random: Random): number {
  const whole = speechesOf(script).length
  const luck = random.next()
  if (script.isLasting === true) {
    if (luck < 0.2) return random.int(30, isClosed ? 95 : 118)
    if (luck > 0.5) return whole + random.int(1, 5)
  }
  if (luck < 0.08) return 0
  if (isClosed) return luck < 0.18 ? random.int(1, whole) : whole
  return luck < 0.25 ? 1 : random.int(1, Math.max(1, whole - 1))
}

/** How many notes a thread has: the number wished for, or one drawn, as far as time allows. */
export function noteCountOf(
  script: Script,
  times: TicketTimes,
  wish: number | undefined,
  random: Random,
): number {
  if (wish !== undefined) return Math.min(wish, roomForNotes(times, quickPace))
  const pace = script.isLasting === true ? lastingPace : quickPace
  return Math.min(draw(script, times.closed !== null, random), roomForNotes(times, pace))
}
