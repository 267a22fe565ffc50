import type { RefObject } from 'react'
import { useMarkedWords } from '../use-marked-words'

export interface MarksProps {
  readonly screen: RefObject<Element | null>
  readonly search: string
}

/** Nothing of its own to see: marks in the rows why a search found them. */
export function Marks({ screen, search }: MarksProps) {
  useMarkedWords(screen, search)
  return null
}
