import { adoptSheet } from './adopt-sheet'

const NAME = 'found'

/**
 * Underlined too, since a colour alone tells nobody who can't see it. From here, as the build's reader of styles doesn't
 * know highlights and says so at each build (Lightning CSS 1.33).
 */
const LOOK = `
::highlight(${NAME}) {
  background-color: var(--warn-soft);
  color: var(--ink);
  text-decoration: underline 2px var(--warn);
}
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Mark; color: MarkText; }
}`

/** Whether it was adopted: once is enough. */
let isDressed = false

/** More than a screen shows, and few enough that a hostile text doesn't slow the page. */
const MOST = 500

/**
 * Marks words in the texts of a screen, and goes on as texts come and go, until told to stop. By the browser's own
 * highlights rather than by elements: React's texts stay as React made them, and nothing is laid out anew. A browser
 * without them (Firefox before 140) marks nothing.
 *
 * @param texts a selector of the elements whose words count.
 * @returns what stops it.
 */
export function markWords(screen: Element, texts: string, words: readonly RegExp[]): () => void {
  if (words.length === 0 || typeof Highlight === 'undefined') return () => undefined
  if (!isDressed) adoptSheet(LOOK)
  isDressed = true
  // The longest first: of two that begin alike, an expression takes the first that fits.
  const sources = words.map(({ source }) => source).sort((a, b) => b.length - a.length)
  const any = new RegExp(sources.join('|'), 'giu')
  let frame = 0
  const mark = () => {
    frame = 0
    CSS.highlights.set(NAME, new Highlight(...wordsIn(screen, texts, any)))
  }
  const observer = new MutationObserver(() => (frame ||= requestAnimationFrame(mark)))
  observer.observe(screen, { childList: true, characterData: true, subtree: true })
  mark()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    CSS.highlights.delete(NAME)
  }
}

function wordsIn(screen: Element, texts: string, any: RegExp): Range[] {
  const found: Range[] = []
  for (const element of screen.querySelectorAll(texts)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(any)) {
        if (found.length === MOST) return found
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        found.push(range)
      }
    }
  }
  return found
}
