import type { Words } from './en'
import { setup } from './en/setup'
import { useWords } from './use-words'

/** What the set-up check says. */
export function useSetupWords(): typeof setup {
  const words: Words & { readonly setup?: typeof setup } = useWords()
  return words.setup ?? setup
}
