import type { SectionName, SetupWords } from './check'
import type { Summary } from './summary'
import type { Line } from './use-lines'

/** Where and when a report was made. */
export interface ReportPlace {
  /** The page's address without query and hash. */
  readonly page: string
  readonly browser: string
  /** ISO 8601 UTC. */
  readonly checkedOn: string
}

/** The check as plain text to send to somebody. It has what the lines have, and they hold no secret and no person. */
export function reportText(
  lines: readonly Line[],
  summary: Summary,
  { page, browser, checkedOn }: ReportPlace,
  words: SetupWords,
): string {
  const { report, sections } = words
  const head = [
    report.title,
    report.page(page),
    report.browser(browser),
    report.checkedOn(checkedOn),
    report.result(summary.title),
  ]
  const parts = sectionsOf(lines).map((name) =>
    [
      sections[name],
      ...lines
        .filter(({ section }) => section === name)
        .flatMap((line) => linesOfText(line, words)),
    ].join('\n'),
  )
  return [head.join('\n'), ...parts].join('\n\n')
}

function linesOfText({ title, operation, found }: Line, { states }: SetupWords): string[] {
  const name = operation === undefined ? title : `${title} (${operation})`
  return [
    `[${states[found?.state ?? 'waiting']}] ${name}${found === null ? '' : `: ${found.text}`}`,
    ...(found?.names === undefined ? [] : [`    ${found.names.join(', ')}`]),
    ...(found?.advice ?? []).map((step) => `    - ${step}`),
  ]
}

/** The sections that have lines, in the order of their lines. */
export function sectionsOf(lines: readonly Pick<Line, 'section'>[]): SectionName[] {
  return [...new Set(lines.map(({ section }) => section))]
}
