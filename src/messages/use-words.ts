import { createContext, useContext } from 'react'
import { en, type Words } from './en'

const WordsContext = createContext<Words>(en)

/** What the page says, in the language it speaks. */
export function useWords(): Words {
  return useContext(WordsContext)
}
