const ADDRESS = /^[^\s@<>"',;:]+@[^\s@<>"',;:.]+(\.[^\s@<>"',;:.]+)+$/

/**
 * A name with a comma before its address, as Outlook copies them: `"Roe, Ada" <ada@acme.example>`, or with no quotes. What
 * begins with a small letter is no name then, but an address before it that isn't finished.
 */
const NAME_WITH_COMMA =
  /(^|[,;\n])\s*(?:"(?:[^"\\]|\\.)*"\s*|[\p{Lu}\p{Lo}][^@<>",;\n]*,[^@<>",;\n]*)(<[^<>]*>)/gu

/** The addresses in what was typed or pasted, finished or not: `Zoë <zoe@acme.example>` is one, and gives it bare. */
export function addressesIn(typed: string): string[] {
  return typed
    .replace(NAME_WITH_COMMA, '$1$2')
    .split(/[,;\n]/)
    .flatMap((part) => {
      const bare = /<([^<>]*)>\s*$/.exec(part)?.[1]
      return bare === undefined ? part.trim().split(/\s+/) : [bare.trim()]
    })
    .filter((address) => address !== '')
}

/** Whether it looks like an e-mail address; which ones there are, only mail itself tells. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text)
}
