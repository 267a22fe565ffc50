import { useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'

interface KeepFocusProps {
  readonly home: RefObject<HTMLElement | null>
  readonly children: ReactNode
  readonly className?: string
}

/** Hands the focus to `home` when what has it is taken away, so that it is never lost to the top of the page. */
export function KeepFocus({ home, children, className = '[display:contents]' }: KeepFocusProps) {
  const place = useRef<HTMLDivElement>(null)
  const goHome = useEffectEvent(() => home.current?.focus({ preventScroll: true }))
  useLayoutEffect(() => {
    const element = place.current
    return () => {
      if (element?.contains(document.activeElement)) goHome()
    }
  }, [])
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  )
}

/** Takes the focus that was left at `home`: what has come in place of what had it. A field is gone on with at its end. */
export function useFocusFrom(
  home: RefObject<HTMLElement | null>,
  target: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = target.current
    if (element === null || document.activeElement !== home.current) return
    element.focus({ preventScroll: true })
    if (element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(element.value.length, element.value.length)
    }
  }, [home, target])
}
