import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler } from 'react-router-dom'

interface RouteLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address within the page. */
  readonly to: string
  /** What goes along in the history. */
  readonly state?: unknown
  /** Takes the present entry's place. */
  readonly replace?: boolean
}

/**
 * A link within the page. Not the router's own, which brings 2 kB of code along that asks a server of its framework
 * for what is behind the link.
 */
export function RouteLink({ to, state, replace, onClick, children, ...rest }: RouteLinkProps) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    state,
    ...(replace === true && { replace }),
  })
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}
