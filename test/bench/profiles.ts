/** A machine and a wire, as Chromium is told to play them. */
export interface Profile {
  readonly id: 'fast' | 'slow-4g' | '3g'
  readonly name: string
  /** From the request to the first byte of its answer at the least, in ms. */
  readonly latency: number
  readonly megabits: number
  /** How many times slower than this machine. */
  readonly cpu: number
  /** Rounds of a quick run: one where a load takes long, and the wire, which is steady, most of it. */
  readonly quickRounds: number
}

/** The wires people open a portal on: an office's, and two of the road (Slow 4G is what the targets speak of). */
export const profiles: readonly Profile[] = [
  { id: 'slow-4g', name: 'Slow 4G', latency: 150, megabits: 1.6, cpu: 4, quickRounds: 3 },
  { id: 'fast', name: 'Fast', latency: 10, megabits: 50, cpu: 1, quickRounds: 3 },
  { id: '3g', name: '3G', latency: 300, megabits: 0.75, cpu: 4, quickRounds: 1 },
]

/** What a profile does, in words for the report. */
export function describeProfile({ name, latency, megabits, cpu }: Profile): string {
  const machine = cpu === 1 ? 'CPU as it is' : `CPU ${cpu} × slower`
  return `${name}: ${latency} ms, ${megabits} Mbit/s, ${machine}`
}
