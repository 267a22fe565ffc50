import type { ComponentProps, ReactNode } from 'react'
import { buttonClass, type ButtonVariant } from './button-class'

interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className' | 'rel'> {
  readonly href: string
  readonly variant?: ButtonVariant
  readonly icon?: ReactNode
}

/** A link out of the page that looks like a button. Links within the page take `buttonClass` themselves. */
export function LinkButton({ variant, icon, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} rel="noopener noreferrer" className={buttonClass(variant)}>
      {icon}
      {children}
    </a>
  )
}
