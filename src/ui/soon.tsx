import { useDeferredValue, type ReactNode } from 'react'

interface SoonProps {
  /** What holds its place until then. */
  readonly meanwhile?: ReactNode
  readonly children: ReactNode
}

/**
 * Draws its children in a render of their own, after the one that brought it is on screen: what a reader came for
 * doesn't wait for what stands beside it.
 */
export function Soon({ meanwhile = null, children }: SoonProps) {
  return useDeferredValue(true, false) ? children : meanwhile
}
