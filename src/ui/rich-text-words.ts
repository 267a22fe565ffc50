import { formatOf } from './rich-text-format'

/** A tag, in what follows its `<`. */
const TAG = /^\/?([a-z][a-z0-9]*)[^>]*>/i

/** What stands in these are no words of the text. */
const UNSPOKEN = /^(?:!--|(?:style|script|title|template)(?=[\s/>]))/i

/** Where one of these begins or ends, a line does. */
const LINES =
  /^(?:p|div|br|li|tr|h[1-6]|table|ul|ol|pre|blockquote|hr|section|article|center|dd|dt)$/i

const SIGNS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/**
 * What a text says, near enough, for as long as it isn't read as what it is: Markdown as it was typed, HTML without its
 * tags. It is text, and only ever to be shown as text. The time it takes is in proportion to the text, whatever it holds.
 */
export function wordsOf(text: string): string {
  if (!text.includes('<') || formatOf(text) !== 'html') return text
  const [before = '', ...pieces] = text.split('<')
  let words = flat(before)
  let unspoken: string | null = null
  for (const piece of pieces) {
    unspoken ??= UNSPOKEN.exec(piece)?.[0].toLowerCase() ?? null
    if (unspoken === null) {
      words += spoken(piece)
      continue
    }
    const end = endOf(piece, unspoken)
    if (end === -1) continue
    words += flat(piece.slice(end))
    unspoken = null
  }
  return words.replace(/\s*\n\s*/g, '\n').trim()
}

function spoken(piece: string): string {
  const [tag, name = ''] = TAG.exec(piece) ?? []
  if (tag === undefined) return `<${flat(piece)}`
  return (LINES.test(name) ? '\n' : '') + flat(piece.slice(tag.length))
}

/** Where the words go on after what isn't spoken, or -1. */
function endOf(piece: string, unspoken: string): number {
  const isComment = unspoken === '!--'
  if (!isComment && !piece.toLowerCase().startsWith(`/${unspoken}`)) return -1
  const sign = isComment ? '-->' : '>'
  const at = piece.indexOf(sign)
  return at === -1 ? -1 : at + sign.length
}

/** Line ends in HTML are spaces. */
function flat(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&([a-z]{2,4}|#\d{1,7});/gi, (whole, sign: string) =>
      sign.startsWith('#') ? signOf(Number(sign.slice(1))) : (SIGNS[sign.toLowerCase()] ?? whole),
    )
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
