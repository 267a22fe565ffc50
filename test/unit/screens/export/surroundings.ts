import { configure } from '@testing-library/react'
import { vi } from 'vitest'

// A dialog's code is fetched when it is asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 })

/** The page stands in somebody’s frame. */
export function frameThePage(): void {
  vi.stubGlobal('parent', {})
}

/** No way of copying is allowed. */
export function refuseCopying(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('', 'NotAllowedError'),
  )
  // jsdom has no execCommand at all.
  Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true })
}

/** A browser that prints; keeps what it was given. */
export function allowPrinting() {
  const printed = { sheets: [] as Element[], titles: [] as string[] }
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'))
    printed.sheets.push(document.querySelector('.print-sheet')!.cloneNode(true) as Element)
    printed.titles.push(document.title)
    window.dispatchEvent(new Event('afterprint'))
  })
  return printed
}
