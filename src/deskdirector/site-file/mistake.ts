/** One thing wrong with `site.json`, for the person who wrote it. */
export interface Mistake {
  /** Where: `instances[0].host`, or a line and a column while the text isn't JSON yet. */
  readonly path: string
  readonly problem: string
  readonly fix: string
}

/** What is wrong and, after the line break, how to put it right: as valibot carries it, in one text. */
export function say(problem: string, fix: string): string {
  return `${problem}\n${fix}`
}

/** A valibot message for a value that isn't what is wanted, such as `a number above 0`. */
export function wants(what: string): (issue: { readonly input: unknown }) => string {
  return ({ input }) => say(`${shown(input)} is not ${what}.`, `Write ${what}.`)
}

/** A mistake at some keys from the top of the file. */
export function mistakeAt(keys: readonly unknown[], message: string): Mistake {
  const [problem = '', fix = ''] = message.split('\n')
  return { path: pathText(keys), problem, fix }
}

/** A value as a message shows it, on one line and cut short. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Keys as one would write them in code: `profiles.acme.portal["ticket.get"].path`. */
function pathText(keys: readonly unknown[]): string {
  const steps = keys.map((key) => {
    if (typeof key === 'number') return `[${String(key)}]`
    return /^[\w$-]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`
  })
  return steps.join('').replace(/^\./, '')
}
