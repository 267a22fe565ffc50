import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

const FILE = 'docs/performance.md'

export interface Section {
  readonly title: string
  /** Paragraphs and tables, in Markdown. */
  readonly parts: readonly string[]
}

/** The whole report in Markdown, under what was measured on what. */
export function reportOf(intro: readonly string[], sections: readonly Section[]): string {
  const head = [
    '# How fast the page is',
    'Written whole by `npm run bench`: change the bench, not this file. What counts is the ratio to the limit of the ' +
      'same run; times in ms are this one machine’s.',
    ...intro,
  ]
  return [...head, ...sections.flatMap(({ title, parts }) => [`## ${title}`, ...parts])].join(
    '\n\n',
  )
}

/** Writes the report, in the project’s own format. */
export async function writeReport(text: string): Promise<void> {
  const config = await resolveConfig(FILE)
  writeFileSync(FILE, await format(text, { ...config, parser: 'markdown' }))
}
