import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { failedEndToEnd, failedUnits } from './failed-tests'
import { ensureBrowser } from './find-browser'

interface Count {
  readonly passed: number
  readonly failed: number
  /** The names of those that failed, where they have any. */
  readonly failures?: readonly string[]
}

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: () => Record<string, string>
  /** Counts the tests of a step that runs many; without it the step is one. */
  readonly count?: () => Count
}

const RESULTS = '.cache/results'

const steps: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'test:types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'test:lint'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'test:format'] },
  {
    name: 'unit',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${RESULTS}/unit.json`,
    ],
    // A log is read as text.
    env: () => (process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    count: () => {
      const { numPassedTests = 0, numTotalTests = 0, ...report } = readResult('unit.json')
      const failures = failedUnits(report)
      return { passed: numPassedTests, failed: numTotalTests - numPassedTests, failures }
    },
  },
  { name: 'contract', command: ['npm', 'run', '--silent', 'test:contract'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['npm', 'run', '--silent', 'test:size'] },
  {
    name: 'e2e',
    command: ['npm', 'run', '--silent', 'test:e2e'],
    env: () => ({
      CHROME_PATH: ensureBrowser(),
      // Whole: Playwright reads a relative one from its config's folder.
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(RESULTS, 'e2e.json'),
    }),
    count: () => {
      const { stats, ...report } = readResult('e2e.json')
      const flaky = stats?.flaky ?? 0
      if (flaky > 0) process.stdout.write(`\n${flaky} passed only at the second try: see above.\n`)
      // A skipped test is a failed one: nothing is left out in silence.
      return {
        passed: (stats?.expected ?? 0) + flaky,
        failed: (stats?.unexpected ?? 0) + (stats?.skipped ?? 0),
        failures: failedEndToEnd(report),
      }
    },
  },
]

/** Runs a step and counts it: a step that fails counts at least one failure, whatever its tests said. */
function run({ name, command, env, count }: Step): Count {
  process.stdout.write(`\n— ${name}\n`)
  try {
    const [program = '', ...rest] = command
    const { status } = spawnSync(program, rest, {
      stdio: 'inherit',
      env: { ...process.env, ...env?.() },
      shell: process.platform === 'win32',
    })
    const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 }
    return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) }
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1 }
  }
}

type Result = Parameters<typeof failedUnits>[0] &
  Parameters<typeof failedEndToEnd>[0] & {
    readonly numPassedTests?: number
    readonly numTotalTests?: number
    readonly stats?: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>
  }

function readResult(file: string): Result {
  return JSON.parse(readFileSync(`${RESULTS}/${file}`, 'utf8')) as Result
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })
const without = process.argv.slice(2).filter((word) => word !== '--without')
const counts = steps
  .filter(({ name }) => !without.includes(name))
  .map((step) => ({ step, ...run(step) }))
const broken = counts.filter(({ failed }) => failed > 0).map(({ step }) => step.name)
if (broken.length > 0) process.stdout.write(`\nNot in order: ${broken.join(', ')}\n`)
const failures = counts.flatMap((count) => count.failures ?? [])
for (const name of failures) process.stdout.write(`  ${name}\n`)
const total = (of: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[of], 0)
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`)
process.exitCode = broken.length === 0 ? 0 : 1
