import { createContext, useContext } from 'react'
import { en, type Words } from './en'

/** The language that is spoken; English without a word on it. */
export const WordsContext = createContext<Words>(en)

/** What the page says, in the language it speaks. */
export function useWords(): Words {
  return useContext(WordsContext)
}
