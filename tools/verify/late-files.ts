import { unpack, type Ask } from './ask'
import { scriptFindings } from './files'
import { fine, type Finding } from './finding'

/** A module that another one asks for, now or late, as the build writes it. */
const NAMED = /["'`]\.\/([\w.-]+\.js)["'`]/g

/**
 * Looks at the scripts that are asked for by those the document names, by those in turn, and so on: a page that was
 * uploaded by half opens, and fails once somebody opens a ticket. What is right of so many is one line.
 *
 * @param scripts those that the document names, which have been looked at.
 */
export async function lateFindings(scripts: readonly URL[], ask: Ask): Promise<Finding[]> {
  const known = new Map(scripts.map((script) => [script.href, script]))
  const faults: Finding[] = []
  // What is put into a map while it is gone through is come to as well.
  for (const [href, script] of known) {
    if (!scripts.includes(script)) {
      const found = await scriptFindings(script, ask)
      faults.push(...found.filter(({ fix }) => fix !== null))
    }
    const answer = await ask(script)
    if (answer.status !== 200) continue
    for (const [, name = ''] of unpack(answer).toString().matchAll(NAMED)) {
      const named = new URL(name, href)
      if (!known.has(named.href)) known.set(named.href, named)
    }
  }
  const late = known.size - scripts.length
  if (faults.length > 0 || late === 0) return faults
  return [fine(`Scripts that are asked for late are there: ${String(late)}`)]
}
