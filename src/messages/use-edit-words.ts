import { edit } from './en/edit'
import { useWords } from './use-words'

/** What the page says __ */
export function useEditWords(): typeof edit {
  return useWords().edit ?? edit
}
