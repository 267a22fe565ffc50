const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz']
    .map((letter, index) => [letter, [...'áƀçďéƒĝĥíĵķĺɱñöþɋŕšţüṽŵẋýž'][index] ?? ''] as const)
    .flatMap(([letter, accented]) => [
      [letter, accented],
      [letter.toUpperCase(), accented.toUpperCase()],
    ]),
)

/** How much longer another language may be. */
const LONGER = 0.4

/**
 * A text as no language has it: every letter with an accent, 40 % longer, in brackets. It stays readable; what is on the
 * screen without accents never came from the words, and what is without its bracket is cut off.
 *
 * @param given what somebody else wrote and the text only repeats; that and places in braces stay as they are.
 */
function pseudoText(text: string, given: readonly string[] = []): string {
  if (!/[a-z]/i.test(text)) return text
  const kept = [...given.filter((each) => each.length > 1).map(escaped), '\\{\\w+\\}']
  const parts = text.split(new RegExp(`(${kept.join('|')})`, 'i'))
  // Every second part is what the expression has found.
  const said = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter),
  )
  const more = 'ẋ'.repeat(Math.ceil(text.length * LONGER)).replace(/ẋ{7}(?=ẋ)/g, 'ẋẋẋẋẋẋ ')
  return `[${said.join('')} ${more}]`
}

/** The same of a whole language: phrases that are made for something stay functions. */
export function pseudo<Of>(words: Of, given: readonly string[] = []): Of {
  return walk(words, given) as Of
}

function walk(of: unknown, given: readonly string[]): unknown {
  if (typeof of === 'string') return pseudoText(of, given)
  if (typeof of === 'function')
    return (...about: readonly unknown[]) =>
      walk(
        (of as (...all: readonly unknown[]) => unknown)(...about),
        about.flat().filter((each) => typeof each === 'string'),
      )
  if (Array.isArray(of)) return of.map((each) => walk(each, given))
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).map(([key, each]) => [key, walk(each, given)]))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
