/** A storage that outlives a page: each page has its own way in, which ends with it. */
export function memoryStorage() {
  const kept = new Map<string, string>()
  let closeLast = () => {}
  return {
    open(): Storage {
      let isOpen = true
      closeLast = () => {
        isOpen = false
      }
      return {
        get length() {
          return kept.size
        },
        key: (index) => [...kept.keys()][index] ?? null,
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => {
          if (isOpen) kept.set(key, value)
        },
        removeItem: (key) => {
          if (isOpen) kept.delete(key)
        },
        clear: () => kept.clear(),
      }
    },
    /** The page is gone. */
    close: () => closeLast(),
  }
}
