import { overview } from './en/overview'
import { useWords } from './use-words'

/** What the overview says, and the way to it. */
export function useOverviewWords(): typeof overview {
  return useWords().overview ?? overview
}
