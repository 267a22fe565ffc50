import { useCallback, useEffect, useRef } from 'react'

/** `act`, done once `wait` milliseconds have passed without another call; not at all after the component is gone. */
export function useDebounced<Arguments extends unknown[]>(
  act: (...given: Arguments) => void,
  wait: number,
): (...given: Arguments) => void {
  const latest = useRef(act)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  return useCallback(
    (...given) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => latest.current(...given), wait)
    },
    [wait],
  )
}
