const TAG = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/gi
/** An address that is its own text: `<https://…>`, `<ada@…>`. */
const OWN_ADDRESS = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/gi
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
}

/** What stands in Markdown and in no HTML that is made of it. */
const UNSPOKEN: readonly RegExp[] = [
  // A fence, with the language of its code.
  /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(?:`{3,}[^`\n]*|~{3,}[^\n]*)$/gm,
  // Where a link's name leads.
  /^[ \t>]*\[[^\]\n]+\]:[ \t]*(?=\S*[/:#])\S*(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm,
  // A picture, with its description.
  /!\[[^\]\n]{0,500}\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  // Where a link leads, its title and its name.
  /\]\((?:[^()\n]|\([^()\n]*\))*\)/g,
  /\]\[[^\]\n]*\]/g,
  // A task's box.
  /\[[ xX]\]/g,
]

/** What is left of it once its words are gone. */
const MARKUP = /[\s*_~`>#+|-]/g

/**
 * What two spellings of the same words share: an instance may send a note back as HTML that was sent as Markdown,
 * trimmed, or with other line ends. Letters and digits alone, without links' addresses; where a text has none of
 * either ("👍"), whatever it has.
 */
export function wordsMark(text: string): string {
  const spoken = UNSPOKEN.reduce((rest, part) => rest.replace(part, ' '), read(text))
    .normalize('NFKC')
    .toLowerCase()
  return spoken.replace(/[^\p{L}\p{N}]/gu, '') || spoken.replace(MARKUP, '')
}

/** Without tags, and with signs for their names. Code may name a tag, or the name of a sign: both are read away. */
function read(text: string): string {
  let now = text.replace(/\r\n?/g, '\n')
  for (let round = 0; round < 4; round += 1) {
    const next = decode(withoutTags(now.replace(OWN_ADDRESS, ' $1 ')))
    if (next === now) break
    now = next
  }
  return now
}

/** A numbered list's items have their numbers in Markdown, and none in HTML. */
function withoutTags(text: string): string {
  const lists: (number | null)[] = []
  return text.replace(TAG, (tag, end: string, named: string) => {
    const name = named.toLowerCase()
    if (name === 'ol' || name === 'ul') {
      if (end !== '') lists.pop()
      else lists.push(name === 'ul' ? null : Number(/start\W*(\d{1,9})/i.exec(tag)?.[1] ?? 1))
    }
    const number = name === 'li' && end === '' ? (lists.at(-1) ?? null) : null
    if (number === null) return ' '
    lists[lists.length - 1] = number + 1
    return ` ${number}. `
  })
}

function decode(text: string): string {
  return text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
}
