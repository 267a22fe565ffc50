import { flushSync } from 'react-dom'

/** Whether boot has drawn tickets that somebody may be reading already. */
export function hasFirstRows(root: HTMLElement): boolean {
  return root.querySelector('[data-ticket-id]') !== null
}

/**
 * Puts the page in the place of what boot has drawn, at once, and leaves the reader where they are: at the row they
 * have scrolled to, the one that has the focus, and what they have selected in one.
 *
 * @param draw renders the page; where there are rows, it has the whole first screen at hand.
 */
export function takeOver(root: HTMLElement, draw: () => void): void {
  const { scrollTop = 0 } = root.querySelector('main') ?? {}
  const row = rowOf(document.activeElement)
  const selectAgain = keepSelection(root)
  flushSync(draw)
  if (scrollTop > 0) root.querySelector('main')?.scrollTo({ top: scrollTop })
  if (row) root.querySelector<HTMLElement>(`${row} a`)?.focus({ preventScroll: true })
  selectAgain()
}

/** What is selected within one text of a row, for selecting it in the same text of the row that takes its place. */
function keepSelection(root: HTMLElement): () => void {
  const selection = getSelection()
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0, type } = selection ?? {}
  const row = rowOf(anchorNode?.parentElement)
  const text = anchorNode?.nodeValue
  return () => {
    const place = row && root.querySelector(row)
    if (!place || type !== 'Range' || anchorNode !== focusNode) return
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    for (let same = texts.nextNode(); same; same = texts.nextNode())
      if (same.nodeValue === text)
        selection?.setBaseAndExtent(same, anchorOffset, same, focusOffset)
  }
}

/** Where a row stands that this is in, as a selector: another element, once the page is drawn. */
function rowOf(element: Element | null | undefined): string | undefined {
  const id = element?.closest('[data-ticket-id]')?.getAttribute('data-ticket-id')
  return id ? `[data-ticket-id="${CSS.escape(id)}"]` : undefined
}
