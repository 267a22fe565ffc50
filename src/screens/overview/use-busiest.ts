import { useState } from 'react'
import { useOverviewWords } from '../../messages/use-overview-words'
import { othersRow, type BarRow } from './bar-rows'
import { busiest, type Tallied } from './figures/tally'

interface UnfoldableTally {
  readonly shown: readonly Tallied[]
  /** The rest as a row of its own, which unfolds; none where nothing is left out. */
  readonly others: readonly BarRow[]
}

/**
 * As much of a tally as a picture holds, and the rest for whoever asks.
 *
 * @param isWhole all of it is shown unasked.
 */
export function useBusiest(
  all: readonly Tallied[],
  most: number,
  isWhole: boolean,
): UnfoldableTally {
  const words = useOverviewWords()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { shown, otherNames, otherTickets } = busiest(
    all,
    isWhole || isUnfolded ? all.length : most,
  )
  const others = othersRow(words.others(otherNames), otherTickets, () => setIsUnfolded(true))
  return { shown, others: otherNames > 0 ? [others] : [] }
}
