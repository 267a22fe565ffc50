/** What people see as one letter: it keeps its accents. A segmenter would know more, and takes a launch 10 ms to make. */
function firstLetter(word: string): string {
  return /^.\p{M}*/u.exec(word.normalize('NFC'))?.[0] ?? ''
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
