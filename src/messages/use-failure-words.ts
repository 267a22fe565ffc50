import { failures } from './en/failures'
import { useWords } from './use-words'

/** What the page says of a request that failed. */
export function useFailureWords(): typeof failures {
  return useWords().failures ?? failures
}
