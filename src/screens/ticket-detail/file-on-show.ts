import { useEffect, useState } from 'react'
import { contentOf, type FileContent } from './file-content'

export interface FileOnShow {
  readonly content: FileContent
  /** An address within the page, good while the file is shown. */
  readonly url: string
}

/**
 * What a file is and where the browser finds it; null until that is known.
 *
 * The address gives pictures as pictures and all else as bytes without a meaning: whoever opens it in a tab gets a
 * download, never a document that runs as this page.
 */
export function useFileOnShow(bytes: Blob, name: string): FileOnShow | null {
  const [shown, setShown] = useState<FileOnShow | null>(null)
  useEffect(() => {
    let isGone = false
    let url = ''
    void contentOf(bytes, name).then((content) => {
      if (isGone) return
      const type = content.kind === 'picture' ? content.type : 'application/octet-stream'
      url = URL.createObjectURL(new Blob([bytes], { type }))
      setShown({ content, url })
    })
    return () => {
      isGone = true
      if (url !== '') URL.revokeObjectURL(url)
    }
  }, [bytes, name])
  return shown
}
