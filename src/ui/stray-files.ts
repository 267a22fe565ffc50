import { hasFiles } from './transferred-files'

/** What places for files do about one that misses them. */
const places = new Set<() => void>()

function refuse(event: DragEvent) {
  if (event.dataTransfer === null || !hasFiles(event.dataTransfer)) return
  if (event.defaultPrevented) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'none'
  for (const isMissed of places) isMissed()
}

/**
 * From now on a file that is let go where there is no place for it does nothing: the browser would open it instead of
 * the page, and all that was written or is on its way would be gone. For good, since a reply is still on its way when
 * the place where it was written is not there any more; asked for again, it changes nothing.
 */
export function refuseStrayFiles(): void {
  window.addEventListener('dragover', refuse)
  window.addEventListener('drop', refuse)
}

/** Tells a place for files of each that misses it; gives what ends that. */
export function onStrayFile(isMissed: () => void): () => void {
  places.add(isMissed)
  return () => void places.delete(isMissed)
}
