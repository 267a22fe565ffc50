interface UnitResult {
  readonly testResults?: readonly {
    readonly name: string
    readonly message?: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly ok: boolean
    readonly title: string
    readonly file: string
    readonly tests: readonly { readonly projectName: string }[]
  }[]
}

/** The names of the unit tests that failed, and of the files that couldn't even be run, by Vitest's JSON report. */
export function failedUnits({ testResults = [] }: UnitResult): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status !== 'passed')
    if (assertionResults.length === 0) return [`${name}: ${message ?? 'has no tests'}`]
    return failed.map(({ fullName }) => `${name}: ${fullName}`)
  })
}

/** The names of the end-to-end tests that failed at every try, by Playwright's JSON report. */
export function failedEndToEnd({ suites = [], specs = [] }: Suite): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => `[${tests[0]?.projectName ?? ''}] ${file}: ${title}`)
  return [...own, ...suites.flatMap(failedEndToEnd)]
}
