import { useEffect, useRef, useState } from 'react'

/**
 * Where a text stands to be taken along, and whether the frame refused to copy it: then it is selected.
 *
 * @param isBlocked printing was, so the text is there instead: who pressed the button for it, which is gone, goes on there.
 * @param wasRefused it was before the text was shown, which has the focus then and is selected by that.
 */
export function useTaking(isBlocked: boolean, wasRefused = false) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setIsRefused] = useState(wasRefused)
  useEffect(() => {
    if (isBlocked) area.current?.focus()
  }, [isBlocked])
  return {
    area,
    isRefused,
    onRefused() {
      setIsRefused(true)
      area.current?.focus()
      area.current?.select()
    },
  }
}
