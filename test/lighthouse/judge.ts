import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensureBrowser } from '../../tools/run/find-browser'
import { browserArguments } from '../e2e/browser-arguments'

/** The last major version that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

export const formFactors = ['phone', 'desk'] as const

export interface Judgement {
  /** Of 100. */
  readonly accessibility: number
  readonly bestPractices: number
  /** What took points off, and where. */
  readonly faults: readonly string[]
}

interface Report {
  readonly categories: Readonly<Record<'accessibility' | 'best-practices', Category | undefined>>
  readonly audits: Readonly<Record<string, Audit>>
  readonly runtimeError?: { readonly message: string }
}

interface Category {
  readonly score: number | null
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
}

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly details?: { readonly items?: readonly unknown[] }
}

/** Has Lighthouse look at one address. Throws with its words where it gives no report. */
export async function judge(
  url: string,
  formFactor: (typeof formFactors)[number],
): Promise<Judgement> {
  const report = JSON.parse(await lighthouse(url, formFactor)) as Report
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  const { accessibility, 'best-practices': practices } = report.categories
  const faults = [accessibility, practices]
    .flatMap((category) => category?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ id, ...report.audits[id] }))
    .filter(({ score }) => typeof score === 'number' && score < 1)
    .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details?.items ?? [])}`)
  const points = (category: Category | undefined) => Math.round((category?.score ?? 0) * 100)
  return { accessibility: points(accessibility), bestPractices: points(practices), faults }
}

async function lighthouse(url: string, formFactor: string): Promise<string> {
  const flags = ['--headless=new', ...browserArguments].join(' ')
  const child = spawn(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      '--only-categories=accessibility,best-practices',
      `--chrome-flags=${flags}`,
      ...(formFactor === 'desk' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: ensureBrowser() }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const [said, complained] = [[] as Buffer[], [] as Buffer[]]
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => complained.push(part))
  const [status] = (await once(child, 'close')) as [number | null]
  if (status !== 0) throw new Error(Buffer.concat(complained).toString())
  return Buffer.concat(said).toString()
}
