/** Marks of revisions and files: no two are the same, and of one page's a later one is the greater text. */
export interface Marks {
  next(now: number): string
  /** Makes every mark from now on greater than one that was seen, whatever the clocks of both pages say. */
  follow(mark: string): void
  /** Whether this page made it: what has another's mark was typed in another tab, or before. */
  isOurs(mark: string): boolean
}

/** When a mark was made, in ms since 1970. */
export function timeOf(mark: string): number {
  return parseInt(mark.slice(0, TIME), 36)
}

const TIME = 9

/** What tells the page that made a mark. */
export function pageOf(mark: string): string {
  return mark.slice(mark.lastIndexOf('-'))
}

/** Whether one page made both: then the later one was made by whoever had seen the other. */
export function isOfOnePage(mark: string, other: string): boolean {
  return pageOf(mark) === pageOf(other)
}

export function createMarks(): Marks {
  const random = crypto.getRandomValues(new Uint32Array(2))
  const page = `-${Array.from(random, (part) => part.toString(36).padStart(7, '0')).join('')}`
  let count = 0
  let latest = 0
  return {
    next(now) {
      count += 1
      // A clock may be set back.
      latest = Math.max(latest, now)
      return `${latest.toString(36).padStart(TIME, '0')}${count.toString(36).padStart(6, '0')}${page}`
    },
    follow(mark) {
      const time = timeOf(mark)
      if (time >= latest) latest = time + 1
    },
    isOurs: (mark) => mark.endsWith(page),
  }
}
