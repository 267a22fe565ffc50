import type { ReactNode } from 'react'

/**
 * Quiet buttons beside or below others: nothing shows where they end, so it is their words that keep to the column. The
 * line that they stand in keeps them off the others by `gap-x-5`.
 */
export function QuietButtons({ children }: { readonly children: ReactNode }) {
  return (
    <span className="-mx-3 flex flex-wrap items-center forced-colors:mx-0 forced-colors:gap-2">
      {children}
    </span>
  )
}
