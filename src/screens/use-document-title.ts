import { useEffect } from 'react'

/** The document's own, which the build takes from the brand; null before the first screen has named it. */
let own: string | null = null

/** Names the document after its screen while that is there: what a browser's tab and a screen reader call it. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = (own ??= document.title)
    document.title = `${title} · ${before}`
    return () => {
      document.title = before
    }
  }, [title])
}
