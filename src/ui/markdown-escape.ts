/*
 * Text to Markdown that says the same, by the rules of CommonMark and of GitHub's tables: a backslash
 * may stand before all ASCII punctuation (spec.commonmark.org, “Backslash escapes”), and only what could mean something does.
 */

/** What begins something wherever it stands; an underscore within a word begins nothing. */
const SIGNS = /[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** What begins a block where a line does: a heading, a list, a quote, a rule, a table. */
const LINE_START = /^(?:(\d{1,9})(?=[.)])|(?=[-+#>=|:]))/

/** A run of text within a paragraph. Line ends are spaces there. */
export function escapeRun(text: string): string {
  return text.replace(/\s+/g, ' ').replace(SIGNS, '\\$&')
}

/** A line of escaped text that begins no block. */
export function escapeLineStart(line: string): string {
  return line.trim().replace(LINE_START, (_, digits: string | undefined) => `${digits ?? ''}\\`)
}

/** A text on one line that nothing in it can leave, behind something else: in a table's cell, or after a name. */
export function escapeWithin(text: string): string {
  return escapeRun(text).trim().replaceAll('|', '\\|')
}

/** A text that is a line of its own, or an item of a list. */
export function escapeLine(text: string): string {
  return escapeLineStart(escapeWithin(text))
}

/** Number signs that end a heading would be taken for a decoration of it. */
export function escapeClosing(heading: string): string {
  return heading.replace(/(?<=^|\s)#+$/, '\\$&')
}

/** Means something in an address in parentheses, or in a table around it. */
const IN_ADDRESS = /[()|\\<>\s`*_[\]~]/g

/** An address that ends where it should, whatever is in it. */
export function escapeAddress(address: string): string {
  return address.replace(
    IN_ADDRESS,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
