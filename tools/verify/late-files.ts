import type { Ask } from './ask'
import { lookAt, type LookedAt } from './files'
import { fine, type Finding } from './finding'

/** A module that another one asks for, now or late, as the build writes it. */
const NAMED = /["'`]\.\/([\w.-]+\.js)["'`]/g

/**
 * Looks at the scripts that are asked for by those the document names, by those in turn, and so on: a page that was
 * uploaded by half opens, and fails once somebody opens a ticket. What is right of so many is one line.
 *
 * @param first those that the document names.
 */
export async function lateFindings(first: readonly LookedAt[], ask: Ask): Promise<Finding[]> {
  const known = new Set(first.map(({ url }) => url.href))
  const all = [...first]
  // What is put into a list while it is gone through is come to as well.
  for (const { url, text } of all) {
    for (const [, name = ''] of text.matchAll(NAMED)) {
      const named = new URL(name, url)
      if (known.has(named.href)) continue
      known.add(named.href)
      all.push(await lookAt(named, ask))
    }
  }
  const late = all.slice(first.length)
  const faults = late.flatMap(({ findings }) => findings.filter(({ fix }) => fix !== null))
  if (faults.length > 0 || late.length === 0) return faults
  return [fine(`Scripts that are asked for late are there: ${String(late.length)}`)]
}
