import { useEffect, type RefObject } from 'react'

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'))
  )
}

/**
 * `/` goes to the search, j and k from row to row, arrows too once the focus is on a row; Enter opens, being a link's.
 * None of it while somebody types, nor with Ctrl, Alt or ⌘, which are the browser's.
 */
export function useListKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event
      if (event.defaultPrevented || ctrlKey || altKey || metaKey || isComposing) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const isTaken = key === '/' ? toSearch() : toRow(steps[key] ?? 0, key.startsWith('Arrow'))
      if (isTaken) event.preventDefault()
    }

    function toSearch(): boolean {
      const field = screen.current?.querySelector<HTMLElement>('[type=search]')
      field?.focus()
      return field !== null
    }

    function toRow(step: number, onlyFromRow: boolean): boolean {
      const links = screen.current?.querySelectorAll<HTMLElement>('[data-ticket-id] a') ?? []
      const here = Array.from(links).findIndex((link) => link === document.activeElement)
      if (step === 0 || (onlyFromRow && here === -1)) return false
      const next = here === -1 ? links[0] : links[here + step]
      next?.focus()
      return true
    }

    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [screen])
}
