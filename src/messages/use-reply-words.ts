import { reply } from './en/reply'
import { useWords } from './use-words'

/** What is said where a ticket is answered. */
export function useReplyWords(): typeof reply {
  return useWords().reply ?? reply
}
