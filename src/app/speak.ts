import { en, type Words } from '../messages/en'
import { wordsFor } from '../messages/languages'
import { directionOf } from '../lib/language'
import { pause } from '../lib/pause'

/** How long a page waits for its words, in ms: rather English than nothing. */
const PATIENCE = 8000

/**
 * Gives the words in the language that the menu item asks for, else the browser; and tells the document of it, whose
 * language screen readers and date formats go by. English where another language's file doesn't come, or not
 * in time.
 */
export async function speak(asked: string | undefined): Promise<Words> {
  const wished = asked ? [asked, ...navigator.languages] : navigator.languages
  const coming = wordsFor(wished)?.catch(() => en)
  const words = coming ? await Promise.race([coming, pause(PATIENCE).then(() => en)]) : en
  const { documentElement } = document
  documentElement.lang = words.language
  documentElement.dir = directionOf(words.language)
  return words
}
