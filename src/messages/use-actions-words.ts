import { actions } from './en/actions'
import { useWords } from './use-words'

/** What the page says __ */
export function useActionsWords(): typeof actions {
  return useWords().actions ?? actions
}
