export type TextFormat = 'markdown' | 'html'

const BLOCK_TAG =
  /<(?:!doctype|!--|\/?(?:html|head|body|p|div|table|ul|ol|dl|blockquote|h[1-6]|pre|section|article|center|font|style)(?=[\s/>]))/i

/** Fenced and inline code: a tag named in there is talked about, not meant. */
const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))|(`+)[^`][\s\S]*?\2/gm

/**
 * Tells Markdown from HTML. A ticket's field says nothing about it: Tokity keeps Markdown, and mails and PSA systems
 * bring HTML into the same field.
 *
 * The rule: it is HTML when its first block-level tag, code left out, stands before its first blank line. Whoever wrote
 * a whole paragraph before the first block of HTML was writing Markdown, where such a block is allowed too. Inline tags
 * (`<b>`, `<br>`) decide nothing, since both formats have them, and an unknown tag (`<server name>`) is no tag.
 */
export function formatOf(text: string): TextFormat {
  const spoken = text.includes('`') || text.includes('~~~') ? text.replace(CODE, ' ') : text
  const tag = spoken.search(BLOCK_TAG)
  if (tag === -1) return 'markdown'
  return /\S[ \t]*\r?\n[ \t]*\r?\n/.test(spoken.slice(0, tag)) ? 'markdown' : 'html'
}
