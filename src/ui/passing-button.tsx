import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './button'

interface PassingButtonProps {
  readonly onPress: () => void
  /** It went away with the focus on it, which has to go on elsewhere. */
  readonly onGone: () => void
  readonly children: ReactNode
}

/** A button that goes away once it has done its work. */
export function PassingButton({ onPress, onGone, children }: PassingButtonProps) {
  const button = useRef<HTMLButtonElement>(null)
  const gone = useEffectEvent(onGone)
  useLayoutEffect(() => {
    const element = button.current
    return () => {
      if (document.activeElement === element) gone()
    }
  }, [])
  return (
    <Button ref={button} onClick={onPress}>
      {children}
    </Button>
  )
}
