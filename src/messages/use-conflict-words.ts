import { conflict } from './en/conflict'
import { useWords } from './use-words'

/** What the page says __ */
export function useConflictWords(): typeof conflict {
  return useWords().conflict ?? conflict
}
