/** Marks of revisions and files: no two are the same, and a later one is the greater text. */
export interface Marks {
  next(now: number): string
  /** Whether this page made it: what has another's mark was typed in another tab, or before. */
  isOurs(mark: string): boolean
}

export function createMarks(): Marks {
  const random = crypto.getRandomValues(new Uint32Array(2))
  const page = `-${Array.from(random, (part) => part.toString(36).padStart(7, '0')).join('')}`
  let count = 0
  return {
    next(now) {
      count += 1
      return `${now.toString(36).padStart(9, '0')}${count.toString(36).padStart(6, '0')}${page}`
    },
    isOurs: (mark) => mark.endsWith(page),
  }
}
