import { ownDrafts } from './en/drafts'
import { useWords } from './use-words'

/** What the page says of drafts, away from where they are typed. */
export function useDraftWords(): typeof ownDrafts {
  return useWords().ownDrafts ?? ownDrafts
}
