import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/**
 * What goes on paper in place of the page, as long as it is mounted: `print.css` shows it there and nowhere else. Beside
 * the page's own root, so that no scroller, dialog or window of rows is around it.
 */
export function PrintSheet({ children }: { readonly children: ReactNode }) {
  return createPortal(<div className="print-sheet">{children}</div>, document.body)
}
