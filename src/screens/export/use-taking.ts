import { useRef, useState } from 'react'

/** Where a text stands to be taken along, and whether the frame refused to copy it: then it is selected. */
export function useTaking() {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setIsRefused] = useState(false)
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
