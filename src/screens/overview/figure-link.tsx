import type { ReactNode } from 'react'
import { RouteLink } from '../../ui/route-link'

interface FigureLinkProps {
  /** The list of the tickets that were counted; null where there are none. */
  readonly to: string | null
  /** What it says, where its text alone says nothing to whoever goes from link to link. */
  readonly label?: string
  readonly children: ReactNode
}

/** A number, or words around one, that leads to the tickets behind it. */
export function FigureLink({ to, label, children }: FigureLinkProps) {
  if (to === null) return children
  return (
    <RouteLink
      to={to}
      aria-label={label}
      className="-mx-1 inline-flex min-h-6 items-center rounded-control px-1 underline-offset-2 hover:text-accent-text hover:underline pointer-coarse:-mt-1 pointer-coarse:min-h-11 pointer-coarse:min-w-11"
    >
      {children}
    </RouteLink>
  )
}
