import { flushSync } from 'react-dom'

/** Whether boot has drawn tickets that somebody may be reading already. */
export function hasFirstRows(root: HTMLElement): boolean {
  return root.querySelector('[data-ticket-id]') !== null
}

/**
 * Puts the page in the place of what boot has drawn, at once, and leaves the reader where they are: at the row they
 * have scrolled to, and the one that has the focus.
 *
 * @param draw renders the page; where there are rows, it has the whole first screen at hand.
 */
export function takeOver(root: HTMLElement, draw: () => void): void {
  const { scrollTop = 0 } = root.querySelector('main') ?? {}
  const id = document.activeElement?.closest('[data-ticket-id]')?.getAttribute('data-ticket-id')
  flushSync(draw)
  if (scrollTop > 0) root.querySelector('main')?.scrollTo({ top: scrollTop })
  const row = id && `[data-ticket-id="${CSS.escape(id)}"] a`
  if (row) root.querySelector<HTMLElement>(row)?.focus({ preventScroll: true })
}
