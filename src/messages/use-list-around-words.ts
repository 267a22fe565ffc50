import { listAround } from './en/list-around'
import { useWords } from './use-words'

/** What the page says around the list's rows. */
export function useListAroundWords(): typeof listAround {
  return useWords().listAround ?? listAround
}
