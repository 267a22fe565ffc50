import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

const plain = (name: string, script = `test:${name}`): Step => ({
  name,
  command: ['npm', 'run', '--silent', script],
})

const unit: Step = {
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
}

const e2e: Step = {
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
}

/**
 * A ratio of the page’s loads to the limit’s, beside it in one run, is worse than the one written down. Not on Fast: there
 * the browser, its server and the page get in each other’s way on few cores, and a busy machine doubles the ratio.
 * Only this page's first row and use are held, and only to what is recorded: nothing here holds the targets of
 * `docs/performance.md`, nor shift, frames, keys, openings, long conversations, memory or requests; `npm run bench` tells
 * them, and fails of itself on requests alone.
 */
const bench: Step = {
  name: 'bench',
  command: [
    'npm',
    'run',
    '--silent',
    'bench',
    '--',
    '--quick',
    '--check',
    '--profile',
    'slow-4g,3g',
  ],
  env: () => ({ CHROME_PATH: ensureBrowser() }),
}

/** Those of one row run at the same time: each of them has a use for one core. */
const rows: readonly (readonly Step[])[] = [
  [plain('types'), plain('lint'), plain('format')],
  [unit],
  [plain('contract'), plain('build', 'build')],
  [plain('size')],
  [bench],
  [e2e],
]

/** Runs a step and gives how it ended; what it says comes whole, at its end, where others run beside it. */
async function runBeside({ command, env }: Step, isAlone: boolean) {
  const [program = '', ...rest] = command
  const child = spawn(program, rest, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env?.() },
    shell: process.platform === 'win32',
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => void said.push(part))
  }
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, said: Buffer.concat(said).toString() }
}

/** Runs a step and counts it: a step that fails counts at least one failure, whatever its tests said. */
async function run(step: Step, isAlone: boolean): Promise<Count> {
  const title = `\n— ${step.name}\n`
  if (isAlone) process.stdout.write(title)
  try {
    const { status, said } = await runBeside(step, isAlone)
    if (!isAlone) process.stdout.write(title + said)
    const counted = step.count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 }
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
const counts: (Count & { readonly step: Step })[] = []
for (const row of rows) {
  const steps = row.filter(({ name }) => !without.includes(name))
  const counted = await Promise.all(
    steps.map(async (step) => ({ step, ...(await run(step, steps.length === 1)) })),
  )
  counts.push(...counted)
}
const broken = counts.filter(({ failed }) => failed > 0).map(({ step }) => step.name)
if (broken.length > 0) process.stdout.write(`\nNot in order: ${broken.join(', ')}\n`)
const failures = counts.flatMap((count) => count.failures ?? [])
for (const name of failures) process.stdout.write(`  ${name}\n`)
const total = (of: 'passed' | 'failed') => counts.reduce((sum, count) => sum + count[of], 0)
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`)
process.exitCode = broken.length === 0 ? 0 : 1
