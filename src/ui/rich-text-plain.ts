const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** HTML that shows a text as it was typed: paragraphs and line ends, nothing else. */
export function plainTextToHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`)
    .join('')
}

/** Past these a text is a dump rather than prose, and a hostile one would hold the page for a minute. */
const LIMITS = { characters: 400_000, marksInBlock: 1_000 }
const DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30}/m

/**
 * Whether a text is better shown as typed than read as Markdown. marked matches emphasis in quadratic time within one
 * block (200 kB of `_a` took it 47 s) and calls itself once per level of nesting until the stack ends; a pasted log has
 * many of the former's signs and means none of them.
 */
export function isDump(text: string): boolean {
  if (text.length > LIMITS.characters || DEEP.test(text)) return true
  return text
    .split(/\n[ \t]*\r?\n/)
    .some(
      (block) =>
        block.length > LIMITS.marksInBlock && block.split(/[*_~]/).length > LIMITS.marksInBlock,
    )
}
