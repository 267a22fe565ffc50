import getPort, { portNumbers } from 'get-port'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { headerPlan, type HeaderPlan } from '../../tools/hosting/headers'
import { buildDemoPage } from '../../tools/run/demo-page'
import { ask } from '../../tools/verify/ask'
import { verifyPage } from '../../tools/verify/verify-page'
import { collect, comparable, wanted, type Kind, type Line } from '../support/hosts/sent'
import { servers, startServer } from './servers'

const OUT = '.cache/hosting/tickets'

/** Where the page is on the host: at its top, or in a folder of a larger site. */
const places = [
  { root: resolve(OUT), path: '/index.html' },
  { root: dirname(resolve(OUT)), path: '/tickets/index.html' },
]

/**
 * `npm run test:hosting`, where nginx and Caddy are installed: serves the built page by each kit, looks at it as
 * `npm run verify` does, and has the browser suite's smoke test go through it. Not a part of `npm test`, which brings all that it needs.
 */
async function run(): Promise<void> {
  const taken: number[] = []
  const nextPort = async () => {
    const port = await getPort({ port: portNumbers(4800, 4890), exclude: taken })
    taken.push(port)
    return port
  }
  const deskPort = await nextPort()
  const host = `http://127.0.0.1:${deskPort}`
  await buildDemoPage('hosting', [{ host, profile: 'tokity' }], { outDir: OUT })
  const plan = headerPlan({ frameAncestors: [host] })
  const expected = plan.everywhere['Content-Security-Policy'] ?? ''
  for (const server of servers) {
    for (const { root, path } of places) {
      const port = await nextPort()
      const work = mkdtempSync(join(tmpdir(), 'hosting-'))
      const kits = join(resolve(OUT), 'hosting')
      const running = await startServer(server, { root, kits, path, work, port })
      try {
        const url = new URL(`http://localhost:${port}${path}`)
        for (const { what, fix } of await verifyPage(url, expected, ask)) {
          if (fix !== null) fail(server.name, what)
        }
        await lookAtEach(server.name, plan, new URL('.', url))
        if (!(await passesSmokeTest(new URL('.', url), deskPort))) {
          fail(server.name, 'the smoke test failed')
        }
        // Where nothing is as well, or a folder without a document: an address that somebody mistyped is as secret.
        for (const path of ['mistyped.html', 'assets/']) {
          await fetch(new URL(`${path}?access_token=secret`, url))
        }
        if (logsIn(work).includes('access_token')) fail(server.name, 'a log holds a token')
        process.stdout.write(`${server.name}, ${path}: looked at, and used in a portal\n`)
      } finally {
        await running.close()
      }
    }
  }
}

/** Whether each kind of address is answered with what every host's kit says, as the kits' own tests read them. */
async function lookAtEach(name: string, plan: HeaderPlan, folder: URL): Promise<void> {
  const [script = ''] = readdirSync(join(OUT, 'assets'))
  const addresses: Record<Kind, string> = {
    document: '',
    hashed: `assets/${script}`,
    icon: 'icon.png',
    gone: 'assets/none-of-this-name.js',
    elsewhere: 'none-of-this-name.html',
  }
  for (const [kind, path] of Object.entries(addresses) as [Kind, string][]) {
    const { headers, body } = await fetch(new URL(path, folder))
    await body?.cancel()
    const names = Object.keys({ ...plan.everywhere, ...plan.document, ...plan.hashed })
    const sent = names.flatMap((each): Line[] => {
      const value = headers.get(each)
      return value === null ? [] : [[each, value]]
    })
    if (!isDeepStrictEqual(comparable(collect(sent), kind), wanted(plan, kind)))
      fail(name, `${path || 'the folder'} comes with ${JSON.stringify(sent)}`)
  }
}

/** The menu item of a local instance's portal opens the page at that address: a ticket is found in it, read and left again. */
async function passesSmokeTest(folder: URL, port: number): Promise<boolean> {
  const config = 'test/hosting/playwright.config.ts'
  const child = spawn('npx', ['playwright', 'test', '--config', config], {
    stdio: 'inherit',
    env: {
      ...process.env,
      E2E_PAGE: folder.href.replace(/\/$/, ''),
      E2E_INSTANCES: JSON.stringify({ tokity: [port] }),
    },
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return code === 0
}

function logsIn(work: string): string {
  const logOf = (name: string) => {
    try {
      return readFileSync(join(work, name), 'utf8')
    } catch {
      return ''
    }
  }
  return ['access.log', 'error.log'].map(logOf).join('\n')
}

function fail(name: string, what: string): void {
  process.stdout.write(`${name}: ${what}\n`)
  process.exitCode = 1
}

await run()
