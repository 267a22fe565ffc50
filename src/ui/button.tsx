import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { buttonClass, type ButtonVariant } from './button-class'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled' | 'className'> {
  readonly variant?: ButtonVariant
  readonly icon?: ReactNode
  /** At work: it keeps its place and the focus, and does nothing. */
  readonly busy?: boolean
}

/**
 * A button that says what it does. Never `submit`: a form's submit event never fires in the portal's sandbox.
 * Never `disabled` either: that would drop the focus of whoever has just pressed it.
 */
export function Button({ variant, icon, busy = false, onClick, children, ...rest }: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (!busy) onClick?.(event)
  }
  return (
    <button
      {...rest}
      type="button"
      className={buttonClass(variant)}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {icon}
      {children}
    </button>
  )
}
