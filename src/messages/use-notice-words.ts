import { notices } from './en/notices'
import { useWords } from './use-words'

/** What the page says where it can't show tickets. */
export function useNoticeWords(): typeof notices {
  return useWords().notices ?? notices
}
