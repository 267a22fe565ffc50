/**
 * Remembers what has the focus. The function it gives brings the focus back there; and where that is gone, because what
 * was done took its button away, to what stands in its place.
 */
export function rememberFocus(): () => void {
  const path: HTMLElement[] = []
  const { body } = document
  for (let at = document.activeElement; at !== null && at !== body; at = at.parentElement) {
    if (at instanceof HTMLElement) path.push(at)
  }
  return () => {
    path[0]?.focus({ preventScroll: true })
    // After everything else that changes with it.
    queueMicrotask(() => {
      if (document.activeElement !== body) return
      const place = path.find((element) => element.isConnected)
      // All of the page has changed: whatever has come knows best where its reader begins.
      if (place === undefined || place.parentElement === body) return
      place.querySelector<HTMLElement>('button, a[href], input, select, textarea')?.focus()
    })
  }
}
