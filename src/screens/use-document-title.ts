import { useEffect } from 'react'

/** The document's own, which the build takes from the brand. */
const own = document.title

/** Names the document after its screen while that is there: what a browser's tab and a screen reader call it. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${own}`
    return () => {
      document.title = own
    }
  }, [title])
}
