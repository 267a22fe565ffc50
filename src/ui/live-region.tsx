import type { ReactNode } from 'react'

/** Says politely what it holds whenever that changes. It must be there, empty, before its first words. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className="sr-only">
      {children}
    </div>
  )
}
