import { useEffect, type RefObject } from 'react'
import { hasSingleKeys } from '../../session/single-keys'
import { firstInView, scrollByKey } from './scroll-by-key'

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const ROW_LINKS = '[data-ticket-id] a'

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
  )
}

/**
 * `/` goes to the search, j and k from row to row, arrows too once the focus is on a row, and Home, End and the page
 * keys from there over as much as they scroll; Enter opens, being a link's. None of it while somebody types, nor with Ctrl, Alt or ⌘, which are the browser's.
 */
export function useListKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event
      if (event.defaultPrevented || ctrlKey || altKey || metaKey || isComposing) return
      if (key.length === 1 && !hasSingleKeys()) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const isTaken =
        key === '/'
          ? toSearch()
          : toRow(steps[key] ?? 0, key.startsWith('Arrow')) || toPage(key, event.shiftKey)
      if (isTaken) event.preventDefault()
    }

    function toSearch(): boolean {
      const field = screen.current?.querySelector<HTMLElement>('[type=search]')
      field?.focus()
      return field !== null
    }

    function toRow(step: number, onlyFromRow: boolean): boolean {
      const links = [...(screen.current?.querySelectorAll<HTMLElement>(ROW_LINKS) ?? [])]
      const here = links.findIndex((link) => link === document.activeElement)
      if (step === 0 || (onlyFromRow && here === -1)) return false
      const next = here === -1 ? firstInView(links) : links[here + step]
      next?.focus()
      return true
    }

    function toPage(key: string, isShift: boolean): boolean {
      const scroller = screen.current
      const { activeElement } = document
      if (isShift || !scroller || !activeElement?.matches(ROW_LINKS)) return false
      return scrollByKey(scroller, activeElement, key)
    }

    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [screen])
}
