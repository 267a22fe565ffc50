import { useEffect, useRef, useState } from 'react'

/**
 * A value that may change with every frame, for what needn't be drawn as often: a change after a pause at once, and of
 * those that follow the last one every `ms` milliseconds.
 */
export function useThrottled<Value>(value: Value, ms: number): Value {
  const [shown, setShown] = useState(value)
  const latest = useRef({ value, shown })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const now = latest.current
    const show = () => {
      timer.current = undefined
      if (now.shown === now.value) return
      now.shown = now.value
      setShown(now.value)
      timer.current = setTimeout(show, ms)
    }
    now.value = value
    if (timer.current === undefined) show()
  }, [value, ms])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
  return shown
}
