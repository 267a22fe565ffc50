import { en, type Words } from '../messages/en'
import { wordsFor } from '../messages/languages'

/** Written from the right to the left. */
const FROM_THE_RIGHT = 'ar'

/**
 * Gives the words in the language that the menu item asks for, else the browser; and tells the document of it, whose
 * language screen readers and date formats go by. English where another language's file doesn't come.
 */
export async function speak(asked: string | undefined): Promise<Words> {
  const wished = asked ? [asked, ...navigator.languages] : navigator.languages
  const words = (await wordsFor(wished)?.catch(() => undefined)) ?? en
  const { documentElement } = document
  documentElement.lang = words.language
  documentElement.dir = words.language === FROM_THE_RIGHT ? 'rtl' : 'ltr'
  return words
}
