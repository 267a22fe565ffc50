import { useKeptFor } from '../../queries/writing/use-writing'
import type { Writing } from '../../queries/writing/writing'
import type { Kept } from './problem-words'

/** How long what was written lasts, where anything was. */
export function useKept(writing: Writing, text: string): Kept {
  const keptFor = useKeptFor(writing)
  if (text.trim() === '') return 'nothing'
  return keptFor === 'page' ? 'here' : 'lasting'
}
