import { availableParallelism, totalmem } from 'node:os'
import { inWords } from './words'

/** What this was measured on, in a sentence: no more of the machine than its class. */
export function describeMachine(browserVersion: string, rounds: number, today: Date): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return (
    `Measured on ${today.toISOString().slice(0, 10)} in Chromium ${browserVersion}, headless, on a machine with ` +
    `${inWords(availableParallelism())} cores and ${memory} GiB of memory; ${inWords(rounds)} rounds, medians.`
  )
}
