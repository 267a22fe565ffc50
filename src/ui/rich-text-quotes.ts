/** How mail programs announce the mail being answered, in the languages of their largest makers. */
const ANNOUNCEMENTS: readonly RegExp[] = [
  /^-{2,}\s*(?:original message|forwarded message|reply message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensagem original|oorspronkelijk bericht|messaggio originale|oprindelig meddelelse|ursprungligt meddelande|opprinnelig melding)\s*-{2,}/i,
  /^on\s.{6,300}\swrote:$/is,
  /^am\s.{6,300}\sschrieb(?:\s.{1,200})?:$/is,
  /^le\s.{6,300}\sa écrit\s?:$/is,
  /^el\s.{6,300}\sescribió:$/is,
  /^em\s.{6,300}\sescreveu:$/is,
  /^op\s.{6,300}\sschreef(?:\s.{1,200})?:$/is,
  /^il\s.{6,300}\sha scritto:$/is,
  /^den\s.{6,300}\s(?:skrev|wrote)(?:\s.{1,200})?:$/is,
]

/** Outlook announces nothing: it starts the answered mail's own head, a line for each field. */
const HEAD = /^from:\s.{3,300}?\s?(?:sent|date):\s.{6,300}?\s?subject:/is

const LONGEST = 800

const BLOCKS = new Set(
  'P DIV LI TD TH BLOCKQUOTE PRE UL OL TABLE TR TBODY H4 H5 H6 HR BR'.split(' '),
)
const isBreak = (node: Node | null) => node === null || BLOCKS.has(node.nodeName)

/**
 * Folds the mail history under a note: from the first line that announces an answered mail, or else a quote that ends
 * the text. A quote with an answer below it stays open: there the quote is part of what is said. So does a note that is
 * nothing but history.
 */
export function foldQuotes(fragment: DocumentFragment, label: string): void {
  const start = announcement(fragment) ?? closingQuote(fragment)
  if (start === null) return
  const range = fragment.ownerDocument.createRange()
  range.setStart(fragment, 0)
  range.setEndBefore(start)
  if (range.toString().trim() === '') return
  range.setStartBefore(start)
  range.setEnd(fragment, fragment.childNodes.length)
  const fold = fragment.ownerDocument.createElement('details')
  const handle = fragment.ownerDocument.createElement('summary')
  handle.textContent = label
  fold.append(handle, range.extractContents())
  dropTrailingBreaks(fragment)
  fragment.append(fold)
}

/** The first text that begins a line which announces a mail. */
function announcement(fragment: DocumentFragment): Node | null {
  const texts = fragment.ownerDocument.createTreeWalker(fragment, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!/^\s*(?:-|on|am|le|el|em|op|il|den|from)/i.test(text.textContent ?? '')) continue
    const first = outermostInline(text)
    if (!isBreak(first.previousSibling)) continue
    const line = textFrom(first, isBreak)
    if (ANNOUNCEMENTS.some((pattern) => pattern.test(line))) return first
    if (/^from:/i.test(line) && HEAD.test(textFrom(first, () => false))) return first
  }
  return null
}

/** The node itself, or the bold or the span that it opens. */
function outermostInline(node: Node): Node {
  let outer = node
  while (outer.previousSibling === null && outer.parentNode !== null) {
    if (isBreak(outer.parentNode) || outer.parentNode.parentNode === null) break
    outer = outer.parentNode
  }
  return outer
}

/** What stands from a node on among its siblings; no more of it than an announcement can be long. */
function textFrom(first: Node, ends: (node: Node) => boolean): string {
  let text = ''
  for (let node: Node | null = first; node !== null && !ends(node); node = node.nextSibling) {
    text += node.nodeName === 'BR' ? ' ' : (node.textContent ?? '').slice(0, LONGEST)
    if (text.length > LONGEST) break
  }
  return text.trim()
}

/** The last block quote, where nothing else is said after it. */
function closingQuote(fragment: DocumentFragment): Node | null {
  const quotes = [...fragment.querySelectorAll('blockquote')]
  const quote = quotes.findLast((each) => !each.parentElement?.closest('blockquote'))
  if (quote === undefined) return null
  const after = fragment.ownerDocument.createRange()
  after.setStartAfter(quote)
  after.setEnd(fragment, fragment.childNodes.length)
  return after.toString().trim() === '' ? quote : null
}

/** The blank lines and the rule that stood between the words and the history, however deep. */
function dropTrailingBreaks(fragment: DocumentFragment) {
  for (let last = lastLeaf(fragment); last !== null; last = lastLeaf(fragment)) {
    if (last.nodeName === 'IMG' || (last.textContent ?? '').trim() !== '') return
    last.remove()
  }
}

/** The very last node, which holds no other. */
function lastLeaf(fragment: DocumentFragment): ChildNode | null {
  let last = fragment.lastChild
  while (last?.lastChild) last = last.lastChild
  return last
}
