import { setup } from './en/setup'
import { useWords } from './use-words'

/** What the set-up check says. */
export function useSetupWords(): typeof setup {
  return useWords().setup ?? setup
}
