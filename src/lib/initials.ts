/** Dear to make, and a list asks for the same few again and again. */
let segmenter: Intl.Segmenter | undefined

/** Splits by what people see as one letter; an accent or an emoji's parts stay together where the browser can. */
function firstLetter(word: string): string {
  const isPlain = /^[ -~]([ -~]|$)/.test(word)
  if (isPlain || typeof Intl.Segmenter !== 'function') return Array.from(word)[0] ?? ''
  segmenter ??= new Intl.Segmenter()
  const [first] = segmenter.segment(word)
  return first?.segment ?? ''
}

/** One or two letters for a name: of its first and its last word that begin with a letter or a digit. */
export function initials(name: string): string {
  const words = name
    .slice(0, 200)
    .split(/[\s,;/()]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  if (first === undefined) return '·'
  return (firstLetter(first) + (last === undefined ? '' : firstLetter(last))).toLocaleUpperCase()
}
