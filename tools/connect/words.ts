import { nouns, verbs, compounds } from './synonyms'

const LONGEST = 120

/** What a pure function of a name gives, worked out once a name: a document has the same few thousands of times. */
export function remembered<Result>(read: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const result = read(name)
    known.set(name, result)
    return result
  }
}

/** Words that end in an s and are no plural. */
const SINGULAR =
  /^(as|is|us|has|was|this|its|plus|always|status|alias|canvas|access|address|previous|series)$/

/**
 * The words a name is made of, in lower case and the singular: `assignedAgentIds` is assigned, agent, id.
 * It doesn't matter how the name joins them.
 */
export const wordsOf = remembered((name: string): readonly string[] =>
  name
    .slice(0, LONGEST)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .flatMap((word) => apart(singular(word.toLowerCase()))),
)

function singular(word: string): string {
  if (SINGULAR.test(word) || word.length < 3) return word
  if (/ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y')
  if (/(sses|shes|ches|xes|uses)$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

function apart(word: string): string[] {
  const parts = compounds.get(word)
  if (parts !== undefined) return parts.split(' ')
  const [, first] =
    /^(ticket|status|priority|queue|board|contact|agent|member|note|attachment|type)id$/.exec(
      word,
    ) ?? []
  return first === undefined ? [word] : [first, 'id']
}

/** Words with the names of things in their one spelling here: `service board id` is queue, id. */
export function nounsOf(words: readonly string[]): string[] {
  return replaced(words, nouns)
}

/** As `nounsOf`, with what is done to things in one spelling too: `search service tickets` is find, ticket. */
export function meaningOf(words: readonly string[]): string[] {
  return replaced(words, both)
}

type Table = ReadonlyMap<string, string>

const both: Table = new Map([...nouns, ...verbs])
const LONGEST_PHRASE = 3

function replaced(words: readonly string[], table: Table): string[] {
  const result: string[] = []
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at)
    while (length > 1 && !table.has(words.slice(at, at + length).join(' '))) length -= 1
    const phrase = words.slice(at, at + length).join(' ')
    result.push(table.get(phrase) ?? phrase)
    at += length
  }
  return result
}

/** A name with a small first letter, as DeskDirector's answers have it where its Swagger shows a capital. */
export const camelCase = remembered((name: string): string =>
  name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()),
)
