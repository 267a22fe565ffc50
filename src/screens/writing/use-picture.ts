import { useEffect, useState } from 'react'
import { HEAD, pictureType } from '../ticket-detail/file-kind'

/** An address within the page that gives a file's picture, good while it is shown; null where it is none. */
export function usePicture(file: File): string | null {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    let url = ''
    void typeByBytes(file).then((type) => {
      if (isGone || type === null) return
      url = URL.createObjectURL(new Blob([file], { type }))
      setPicture(url)
    })
    return () => {
      isGone = true
      if (url !== '') URL.revokeObjectURL(url)
    }
  }, [file])
  return picture
}

/** Null as well for a file that can't be read any more: it was moved since it was chosen. */
async function typeByBytes(file: File): Promise<string | null> {
  try {
    return pictureType(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()))
  } catch {
    return null
  }
}
