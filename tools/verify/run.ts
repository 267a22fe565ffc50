import { headerPlan } from '../hosting/headers'
import { readSite } from '../build/read-site'
import { ask } from './ask'
import { main } from './main'

/** `npm run verify -- <url>`: says what is right and what to fix; exit code 1 where anything is to be fixed. */
process.exitCode = await main(process.argv[2], {
  ask,
  expected: () => headerPlan(readSite()).everywhere['Content-Security-Policy'] ?? null,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
})
