import { useLayoutEffect, useRef } from 'react'

/**
 * For what holds a control, to be spread onto it: where the control is taken away with the focus in it, its place has
 * the focus then, and whoever works by keys goes on from there.
 */
export function useKeptFocus<Place extends HTMLElement = HTMLElement>(isThere: boolean) {
  const place = useRef<Place>(null)
  const isWithin = useRef(false)
  useLayoutEffect(() => {
    if (!isThere && isWithin.current) place.current?.focus({ preventScroll: true })
  }, [isThere])
  return {
    ref: place,
    tabIndex: -1,
    onFocus: () => (isWithin.current = true),
    onBlur: () => (isWithin.current = false),
  }
}
