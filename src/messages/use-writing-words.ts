import { writing } from './en/writing'
import { useWords } from './use-words'

/** What is said of whatever is written and sent. */
export function useWritingWords(): typeof writing {
  return useWords().writing ?? writing
}
