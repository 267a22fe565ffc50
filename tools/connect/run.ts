import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { disk } from './disk'
import { main } from './main'
import type { World } from './world'

/** `npm run connect -- <https://instance | file.json …>`: with disk.ts, all of connect that touches the world. */

const isTerminal = process.stdin.isTTY

/** Lines of standard input that isn't a terminal: a token first, where one is wanted, then an answer. */
const piped = isTerminal ? null : createInterface({ input: process.stdin })
const lines = piped?.[Symbol.asyncIterator]()

async function nextLine(): Promise<string | null> {
  const next = await lines?.next()
  return next === undefined || next.done === true ? null : next.value
}

/** Asks at a terminal; `isHidden` shows nothing of what is typed. Ctrl-C and Ctrl-D are no answer. */
async function askTerminal(question: string, isHidden: boolean): Promise<string | null> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: isHidden ? hidden : process.stdout,
    terminal: true,
  })
  if (isHidden) process.stdout.write(question)
  const gone = new Promise<null>((leave) => terminal.once('close', () => leave(null)))
  try {
    return await Promise.race([terminal.question(isHidden ? '' : question), gone])
  } finally {
    terminal.close()
    if (isHidden) process.stdout.write('\n')
  }
}

const world: World = {
  env: process.env,
  fetch: (...args) => fetch(...args),
  ...disk,
  print: (line) => process.stdout.write(`${line}\n`),
  async ask(question) {
    if (isTerminal) return askTerminal(question, false)
    process.stdout.write(question)
    const answer = await nextLine()
    process.stdout.write('\n')
    return answer
  },
  askSecret: (question) => (isTerminal ? askTerminal(question, true) : nextLine()),
}

// Whoever reads the lines may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main(process.argv.slice(2), world)
piped?.close()
