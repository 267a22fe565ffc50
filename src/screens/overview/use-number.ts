import { useWords } from '../../messages/use-words'

/** Writes a count as the page's language does. */
export function useNumber(): (count: number) => string {
  const { language } = useWords()
  return new Intl.NumberFormat(language).format
}
