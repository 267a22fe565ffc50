import { useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from 'react'

/** Asked of the browser, where there is one to ask: jsdom has no `supports`. */
const growsByItself = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false

/**
 * Lets a field grow with its text where the browser doesn't by itself. There it grows and keeps its height until it is
 * emptied: to measure a lesser height is to take it on, and whatever scrolls around it would jump. The field is its
 * caller's too, by `outer`.
 */
export function useGrowth(
  value: string,
  outer: Ref<HTMLTextAreaElement | null> | undefined,
): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    outer,
    () => field.current,
    [],
  )
  useLayoutEffect(() => {
    const area = field.current
    if (area === null || growsByItself) return
    if (value === '') area.style.height = ''
    if (area.scrollHeight <= area.clientHeight) return
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`
  }, [value])
  return field
}
