/** The middle of some numbers, or the mean of the two in the middle; NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** The least and the most of some numbers. */
export interface Spread {
  readonly least: number
  readonly most: number
}

export function spread(numbers: readonly number[]): Spread {
  return { least: Math.min(...numbers), most: Math.max(...numbers) }
}

/** How often one median goes into another: `median(measured) / median(limit)`. */
export function ratio(measured: readonly number[], limit: readonly number[]): number {
  return median(measured) / median(limit)
}

/**
 * The least and the most of the ratios of single rounds.
 *
 * @param measured and `limit`: each in the order of the rounds, with as many in every round; NaN where a round had none.
 */
export function ratioSpread(
  measured: readonly number[],
  limit: readonly number[],
  rounds: number,
): Spread {
  const roundOf = (all: readonly number[], round: number) => {
    const turns = all.length / rounds
    return all.slice(round * turns, (round + 1) * turns)
  }
  const ratios = Array.from({ length: rounds }, (_, round) =>
    ratio(roundOf(measured, round), roundOf(limit, round)),
  )
  return spread(ratios)
}
