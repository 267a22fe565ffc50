import { useEffect, useRef, useState, type RefObject } from 'react'

/** How long a pause in scrolling is an arrival, in ms. */
const PAUSE = 800

/** Keys that move on in a list; a letter may. */
const MOVES = /^(Page|Home|End|Arrow| |j$|k$)/

interface Place {
  /** The first and last row in view. */
  readonly from: number
  readonly to: number
  readonly words: string
}

/**
 * What to say of the place in a long list: nothing at first, and its words once somebody who moves by keys has
 * paused a screen or more from where it was last said. Each row says its own place when it gets the focus.
 */
export function useSaidPlace(
  rows: RefObject<HTMLElement | null>,
  { from, to, words }: Place,
): string {
  const [said, setSaid] = useState('')
  const byKeys = useRef(false)
  const last = useRef(from)

  useEffect(() => {
    const scroller = rows.current?.closest('main')
    if (!scroller) return
    const onKey = ({ key }: KeyboardEvent) => (byKeys.current = MOVES.test(key))
    const onOther = () => (byKeys.current = false)
    document.addEventListener('keydown', onKey)
    for (const type of ['wheel', 'pointerdown']) scroller.addEventListener(type, onOther)
    return () => {
      document.removeEventListener('keydown', onKey)
      for (const type of ['wheel', 'pointerdown']) scroller.removeEventListener(type, onOther)
    }
  }, [rows])

  useEffect(() => {
    if (!byKeys.current || Math.abs(from - last.current) < to - from) return
    const timer = setTimeout(() => {
      last.current = from
      setSaid(words)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [from, to, words])

  return said
}
