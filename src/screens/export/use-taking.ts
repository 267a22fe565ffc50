import { useRef, useState } from 'react'

/**
 * Where a text stands to be taken along, and whether the frame refused to copy it: then it is selected.
 *
 * @param wasRefused it was before the text was shown, which has the focus then and is selected by that.
 */
export function useTaking(wasRefused = false) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setIsRefused] = useState(wasRefused)
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
