import { useLayoutEffect, useState } from 'react'

/** Rows made whole in one frame: what a slow processor draws in it. */
const A_FRAME = 4

/** How long no row has to come, in ms, until there is time for more than what names them. */
const QUIET = 50

type Complete = () => void

/** Rows that say only what names them yet, in the order they came. */
const waiting = new Set<Complete>()
let isLooking = false
let cameAt = 0

function look(): void {
  // While rows come one after the other, it has enough to do, and nobody reads more of them than what they are about.
  if (performance.now() - cameAt > QUIET) {
    const next = [...waiting].slice(0, A_FRAME)
    for (const complete of next) {
      waiting.delete(complete)
      complete()
    }
  }
  isLooking = waiting.size > 0
  if (isLooking) requestAnimationFrame(look)
}

function wait(complete: Complete): () => void {
  waiting.add(complete)
  cameAt = performance.now()
  if (!isLooking) requestAnimationFrame(look)
  isLooking = true
  return () => waiting.delete(complete)
}

/**
 * Whether a row says all it has to. One that comes while its reader scrolls begins with what names it, and says the
 * rest a moment later, a few rows a frame: so no frame is long.
 */
export function useWholeRow(isPassing: boolean): boolean {
  const [isWhole, setIsWhole] = useState(!isPassing)
  useLayoutEffect(() => (isWhole ? undefined : wait(() => setIsWhole(true))), [isWhole])
  return isWhole
}
