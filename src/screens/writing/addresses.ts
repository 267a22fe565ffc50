const ADDRESS = /^[^\s@<>"',;:]+@[^\s@<>"',;:.]+(\.[^\s@<>"',;:.]+)+$/

/** The addresses in what was typed or pasted, finished or not: `Zoë <zoe@acme.example>` is one, and gives it bare. */
export function addressesIn(typed: string): string[] {
  return typed
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
