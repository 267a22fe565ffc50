/** Control characters, and the marks that turn a line's direction: either can make a terminal show what isn't there. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Text that may be printed whoever wrote it: line breaks stay, and nothing else that isn't a letter or a sign. */
export function printable(text: string): string {
  return text.replace(UNSEEN, '')
}

/** A name or message of an instance as a part of one line: printable, and cut short. */
export function oneLine(text: string, longest = 120): string {
  const line = printable(text).replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
