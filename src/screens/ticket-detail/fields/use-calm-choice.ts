import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'

/** How long a key's choice waits for the next key, in ms. */
const PAUSE = 900

/**
 * Takes a select's choice at once where it was picked, and after a pause where it was walked over: on Windows and Linux
 * each arrow key in a closed select is a choice of its own, and a ticket must not be closed on the way to the status
 * below. Leaving the field, or the screen, takes it too.
 *
 * Spread `handlers` onto what surrounds the select, and show `held` in it unless that is null.
 */
export function useCalmChoice(take: (value: string) => void, look: () => void) {
  const [held, setHeld] = useState<string | null>(null)
  const isByKey = useRef(false)
  const settle = useEffectEvent(() => {
    if (held === null) return
    setHeld(null)
    take(held)
  })

  useEffect(() => {
    if (held === null) return
    const timer = setTimeout(settle, PAUSE)
    return () => clearTimeout(timer)
  }, [held])
  useEffect(() => () => settle(), [])

  return {
    held,
    choose(value: string) {
      if (isByKey.current) setHeld(value)
      else take(value)
    },
    handlers: {
      onPointerDown() {
        isByKey.current = false
        look()
      },
      onKeyDown({ key }: KeyboardEvent) {
        if (key === 'Tab') return
        if (held === null) look()
        isByKey.current = key !== 'Enter'
        if (key === 'Enter' && held !== null) {
          setHeld(null)
          take(held)
        }
      },
      onBlur() {
        if (held === null) return
        setHeld(null)
        take(held)
      },
    },
  }
}
