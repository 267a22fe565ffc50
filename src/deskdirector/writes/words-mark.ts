const TAG = /<\/?[a-z][^<>]*>/gi
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
}

/**
 * What two spellings of the same words share: an instance may send a note back as HTML that was sent as Markdown,
 * trimmed, or with other line ends. Letters and digits alone, without links' addresses; where a text has none of
 * either ("👍"), whatever it has.
 */
export function wordsMark(text: string): string {
  const spoken = text
    .replace(TAG, ' ')
    .replace(/\]\([^()\s]*\)/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .normalize('NFKC')
    .toLowerCase()
  return spoken.replace(/[^\p{L}\p{N}]/gu, '') || spoken.replace(/\s/g, '')
}
