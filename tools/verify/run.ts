import { headerPlan } from '../hosting/headers'
import { readSite } from '../build/read-site'
import { ask } from './ask'
import { verifyPage } from './verify-page'

const USAGE = `npm run verify -- <https://…/index.html>
Looks at a deployed page: headers, framing, types, CORS, sizes. Compares with site.json, or the one that SITE names.`

/** `npm run verify -- <url>`: says what is right and what to fix; exit code 1 where anything is to be fixed. */
async function run(word: string | undefined): Promise<number> {
  if (word === undefined || !URL.canParse(word)) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const expected = headerPlan(readSite()).everywhere['Content-Security-Policy'] ?? null
  const findings = await verifyPage(new URL(word), expected, ask)
  for (const { what, fix } of findings) if (fix === null) process.stdout.write(`  ok   ${what}\n`)
  // What is wrong with every script is one thing to fix.
  const fixes = new Set(findings.flatMap(({ fix }) => fix ?? []))
  for (const each of fixes) {
    const found = findings.filter(({ fix }) => fix === each)
    process.stdout.write(`${found.map(({ what }) => `  FIX  ${what}\n`).join('')}       ${each}\n`)
  }
  const wrong = fixes.size
  process.stdout.write(wrong === 0 ? '\nAll in order.\n' : `\n${wrong} to fix.\n`)
  return wrong === 0 ? 0 : 1
}

/** Where a name has several addresses, what happened at each stands below an error that says nothing. */
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

try {
  process.exitCode = await run(process.argv[2])
} catch (error) {
  process.stderr.write(`No answer: ${wordsOf(error)}\n`)
  process.exitCode = 1
}
