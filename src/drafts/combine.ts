import type { Draft, DraftContent, DraftKind, DraftValue } from './draft'

/** What stands between the words of two tabs, where a blank line can't. */
const between: { readonly [name: string]: string } = { summary: ' ', tags: ' ', copies: ', ' }

/**
 * What was typed in two tabs, neither of which had seen the other's, as one draft that has all of it.
 *
 * What only one of them changed is as that one has it. Where both changed the words, the older ones come first, then a
 * blank line and the newer: nothing is lost, nothing is hidden, and whoever reads it sees what to take out. A tab that
 * is typed in ends with what is typed there. Of a field that can't hold both (a choice, a date) the newer stands.
 *
 * @param began what both began from.
 */
export function combine(
  kind: DraftKind,
  began: Draft | null,
  mine: Draft,
  theirs: Draft,
): DraftContent {
  // Whoever says anew what both began from means it, having seen more meanwhile: were it taken for what they left as it
  // was, and the same done there with mine, each would answer the other for ever.
  const base = began !== null && saysSame(began, theirs) ? null : began
  const [older, newer] = mine.revision < theirs.revision ? [mine, theirs] : [theirs, mine]
  const names = new Set([...Object.keys(older.fields), ...Object.keys(newer.fields)])
  const field = (name: string) => {
    const both = () => bothOf(name, older.fields[name], newer.fields[name])
    // Words that were meant for few must not become everybody's beside others, whoever thought otherwise.
    if (name === 'internal') return both()
    return pick(base?.fields[name], mine.fields[name], theirs.fields[name], both)
  }
  return {
    text: pick(base?.text ?? '', mine.text, theirs.text, () =>
      kind === 'dueOn' ? newer.text : joined(older.text, newer.text, between[kind]),
    ),
    fields: Object.fromEntries(
      Array.from(names, (name) => [name, field(name)] as const).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    // One that is on its way must stay known.
    attempt: pick(
      base?.attempt ?? null,
      mine.attempt,
      theirs.attempt,
      () => mine.attempt ?? theirs.attempt,
    ),
  }
}

/** Whether two drafts say the same. */
export function saysSame(one: DraftContent, other: DraftContent): boolean {
  const content = ({ text, fields, attempt }: DraftContent) => ({
    text,
    fields: Object.entries(fields).sort(([name], [next]) => (name < next ? -1 : 1)),
    attempt,
  })
  return isSame(content(one), content(other))
}

/** Three ways: what one of them left as it was is the other's to say. */
function pick<Value>(base: Value, mine: Value, theirs: Value, both: () => Value): Value {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine
  return isSame(mine, base) ? theirs : both()
}

function bothOf(
  name: string,
  older: DraftValue | undefined,
  newer: DraftValue | undefined,
): DraftValue | undefined {
  if (name === 'internal') return older === true || newer === true
  if (newer === undefined || newer === null || newer === '') return older
  const comma = between[name]
  if (comma === undefined || typeof older !== 'string' || typeof newer !== 'string') return newer
  return joined(older, newer, comma)
}

/** The older paragraphs that the newer text lacks, then that. One that has all of the other stays as it is. */
function joined(older: string, newer: string, separator = BLANK_LINE): string {
  const lacking = lackingIn(newer, older)
  if (lacking.length === 0) return newer
  if (lackingIn(older, newer).length === 0) return older
  return [...lacking, newer].join(separator)
}

const BLANK_LINE = '\n\n'

/** The paragraphs of another text that a text has none of, not even one that goes on from there. */
function lackingIn(text: string, other: string): readonly string[] {
  const paragraphs = text.split(BLANK_LINE)
  return other
    .split(BLANK_LINE)
    .filter((paragraph) => !paragraphs.some((each) => each.startsWith(paragraph)))
}

/** Whether two values are the same JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
