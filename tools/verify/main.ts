import { addressOf } from './address'
import type { Ask } from './ask'
import type { Finding } from './finding'
import { verifyPage } from './verify-page'
import { wordsOf } from './words'

const USAGE = `npm run verify -- <https://…/index.html>
Looks at a deployed page: headers, framing, types, CORS, sizes. Compares with site.json, or the one that SITE names.`

/** What verify has around it. */
export interface World {
  readonly ask: Ask
  /** The `frame-ancestors` policy of the site file, or null where it has none; throws with the file's mistakes. */
  expected(): string | null
  print(text: string): void
  printError(text: string): void
}

/**
 * Says what is right of a deployed page and what to fix.
 *
 * @param word the address, as it was typed.
 * @returns the exit code: 0 where all is in order, 1 where anything is to be fixed or nobody answers, 2 where the
 * address or the site file is none, and nothing was asked.
 */
export async function main(
  word: string | undefined,
  { print, printError, ...world }: World,
): Promise<0 | 1 | 2> {
  if (word === undefined) {
    printError(USAGE)
    return 2
  }
  const address = addressOf(word)
  if (typeof address === 'string') {
    printError(`${address}\n${USAGE}`)
    return 2
  }
  let expected: string | null
  try {
    expected = world.expected()
  } catch (error) {
    printError(`${wordsOf(error)}\nNothing was asked of the host.`)
    return 2
  }
  const { url, isCut } = address
  if (isCut) print('What stands behind the ? or the # may hold a token, and is left out.\n')
  try {
    return report(await verifyPage(url, expected, world.ask), print)
  } catch (error) {
    printError(`No answer from ${url.origin}${url.pathname}: ${wordsOf(error)}`)
    return 1
  }
}

function report(findings: readonly Finding[], print: World['print']): 0 | 1 {
  for (const { what, fix } of findings) if (fix === null) print(`  ok   ${what}`)
  // What is wrong with every script is one thing to fix.
  const fixes = new Set(findings.flatMap(({ fix }) => fix ?? []))
  for (const each of fixes) {
    const found = findings.filter(({ fix }) => fix === each)
    print(`${found.map(({ what }) => `  FIX  ${what}\n`).join('')}       ${each}`)
  }
  const wrong = fixes.size
  print(wrong === 0 ? '\nAll in order.' : `\n${wrong} to fix.`)
  return wrong === 0 ? 0 : 1
}
