import { useEffect, type RefObject } from 'react'
import { searchedWords } from '../deskdirector/searched-words'
import { markWords } from '../ui/mark-words'

/** Where what people wrote stands. */
const TEXTS = '.written, .rich-text'

/** Marks the words of a search in what people wrote on a screen: why it was found. */
export function useMarkedWords(screen: RefObject<Element | null>, search: string): void {
  useEffect(() => {
    if (screen.current === null) return
    return markWords(screen.current, TEXTS, searchedWords(search))
  }, [screen, search])
}
