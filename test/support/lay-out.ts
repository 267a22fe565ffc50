import { fireEvent } from '@testing-library/react'
import { vi } from 'vitest'

/** How high a row is. */
const ROW = 58

/** How high the screen is. */
const SCREEN = 580

/**
 * Gives jsdom, which lays nothing out, as much of a layout as a list of many rows asks for: a screen of ten rows, each
 * as high as the next. Until `vi.restoreAllMocks`.
 */
export function layOutRows(): void {
  const box = (height: number) => ({ top: 0, height }) as DOMRect
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(SCREEN)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return box(this.matches('[data-ticket-id]') ? ROW : 0)
  })
}

/** Scrolls what scrolls so that this row, from 0, is the first in view. */
export function scrollToRow(index: number): void {
  const scroller = document.querySelector('main')!
  scroller.scrollTop = index * ROW
  fireEvent.scroll(scroller)
}
