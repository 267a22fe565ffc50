/** Resolves when `isSo` holds, which is looked at whenever the listeners are called; after so many ms in any case. */
export function until(ms: number, isSo: () => boolean, listeners: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(stop, ms)
    listeners.add(look)
    function look() {
      if (isSo()) stop()
    }
    function stop() {
      clearTimeout(timer)
      listeners.delete(look)
      resolve()
    }
  })
}
