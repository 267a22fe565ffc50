import getPort, { portNumbers } from 'get-port'
import { build } from 'vite'
import { writeDemoSite } from '../../tools/run/demo-site'
import { serveFolder } from '../../tools/run/serve-static'
import { deskKinds, profileOf, type DeskKind } from './desk-kinds'
import { WORKERS } from './workers'

const OUT = '.cache/e2e'

/**
 * Builds the page once, as it is built for real, for as many local instances of each kind as there are workers: a
 * loopback instance must be listed exactly, port and all.
 */
export async function setUp(): Promise<() => Promise<void>> {
  const ports: Record<DeskKind, number[]> = { published: [], tokity: [], psa: [] }
  const taken: number[] = []
  for (const kind of deskKinds) {
    for (let worker = 0; worker < WORKERS; worker++) {
      const port = await getPort({ port: portNumbers(4720, 4780), exclude: taken })
      ports[kind].push(port)
      taken.push(port)
    }
  }
  const instances = deskKinds.flatMap((kind) =>
    ports[kind].map((port) => ({ host: `http://127.0.0.1:${port}`, profile: profileOf(kind) })),
  )
  process.env['SITE'] = writeDemoSite('e2e', instances, {
    session: { graceMinutes: 0.1 },
    polling: { listSeconds: 2, ticketSeconds: 2 },
  })
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: OUT, emptyOutDir: true },
  })
  const origins = instances.map(({ host }) => host)
  const page = await serveFolder(OUT, await getPort({ port: portNumbers(4790, 4890) }), origins)
  process.env['E2E_PAGE'] = page.origin
  process.env['E2E_INSTANCES'] = JSON.stringify(ports)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
