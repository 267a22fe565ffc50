/** More than a row can show, and little enough that no text, however hostile, takes long to read. */
const LIMIT = 600

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/**
 * The words of a Markdown or HTML text on one line, for a row. Not a sanitiser: the result is shown as text only.
 * By patterns, since parsing HTML would ask for Trusted Types.
 */
export function plainText(text: string): string {
  return text
    .slice(0, LIMIT)
    .replace(/<!--.*?(-->|$)|<(style|script|title)\b.*?(<\/\2>|$)/gis, ' ')
    .replace(/<\/?[a-z][^>]*(>|$)/gi, ' ')
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, decode)
    .replace(/!?\[([^\]]*)\]\([^)]*(\)|$)/g, '$1')
    .replace(/^[ \t]*(#{1,6} |>+ ?|[-*+] |\d{1,3}[.)] |```.*$|[-=_*]{3,}$)/gm, '')
    .replace(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]*\S)\2(?=[\s).,;:!?]|$)/g, '$1$3')
    .replace(/\s+/g, ' ')
    .trim()
}
