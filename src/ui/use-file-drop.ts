import { useEffect, useRef, useState, type DragEvent } from 'react'
import { onStrayFile, refuseStrayFiles } from './stray-files'
import { droppedFiles, hasFiles } from './transferred-files'

interface FileDropHandlers {
  readonly onDragEnter: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDragLeave: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
}

/**
 * Makes an element a place for files: spread `handlers` onto it, and show `isOver`. Drags of anything else stay the
 * browser's. Once there has been such a place, a file let go beside it does nothing.
 */
export function useFileDrop(onFiles: (files: File[]) => void): {
  isOver: boolean
  handlers: FileDropHandlers
} {
  const [isOver, setIsOver] = useState(false)
  // Entering a child comes before leaving its parent, so that both are counted.
  const depth = useRef(0)

  function count(next: number) {
    depth.current = Math.max(0, next)
    setIsOver(depth.current > 0)
  }

  useEffect(() => {
    refuseStrayFiles()
    return onStrayFile(() => {
      // A child that is taken away under the pointer is never left; here it is known that the place was.
      depth.current = 0
      setIsOver(false)
    })
  }, [])

  return {
    isOver,
    handlers: {
      onDragEnter(event) {
        if (!hasFiles(event.dataTransfer)) return
        event.preventDefault()
        count(depth.current + 1)
      },
      onDragOver(event) {
        if (!hasFiles(event.dataTransfer)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave(event) {
        if (hasFiles(event.dataTransfer)) count(depth.current - 1)
      },
      onDrop(event) {
        if (!hasFiles(event.dataTransfer)) return
        event.preventDefault()
        count(0)
        const files = droppedFiles(event.dataTransfer)
        if (files.length > 0) onFiles(files)
      },
    },
  }
}
