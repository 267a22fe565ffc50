import type { DocumentReport } from './check-document'

const shownFailures = 5

function line(columns: readonly (string | number)[], width: number): string {
  const [first = '', ...rest] = columns
  return `  ${String(first).padEnd(width)}${rest.map((each) => String(each).padStart(8)).join('')}`
}

/** The report on one document as lines of text. */
export function reportLines(name: string, { operations, notServed }: DocumentReport): string[] {
  const width = Math.max(0, ...operations.map(({ path }) => path.length)) + 9
  const rows = operations.map(({ method, path, calls, failures, drift }) =>
    line(
      [`${method.padEnd(6)} ${path}`, calls, calls - failures.length, failures.length, drift.size],
      width,
    ),
  )
  const details = operations.flatMap(({ path, failures, drift }) => [
    ...failures.slice(0, shownFailures).map((failure) => `  failed: ${failure}`),
    ...(failures.length > shownFailures
      ? [`  … and ${failures.length - shownFailures} more of ${path}`]
      : []),
    ...[...drift].map(
      (field) => `  drift: ${path} answers ${field}, which the document doesn't have`,
    ),
  ])
  const others = notServed.length > 0 ? [`  not served here: ${notServed.join(', ')}`] : []
  return [
    name,
    line(['operation', 'calls', 'passed', 'failed', 'drift'], width),
    ...rows,
    ...details,
    ...others,
  ]
}

/** Passed and failed calls over all documents. */
export function countCalls(reports: readonly DocumentReport[]): { passed: number; failed: number } {
  let passed = 0
  let failed = 0
  for (const { calls, failures } of reports.flatMap(({ operations }) => operations)) {
    failed += failures.length
    passed += calls - failures.length
  }
  return { passed, failed }
}
