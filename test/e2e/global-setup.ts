import getPort, { portNumbers } from 'get-port'
import { build } from 'vite'
import { writeDemoSite } from '../../tools/run/demo-site'
import { serveFolder } from '../../tools/run/serve-static'
import { WORKERS } from './workers'

const OUT = '.cache/e2e'

/**
 * Builds the page once, as it is built for real, for as many local instances as there are workers: a loopback
 * instance must be listed exactly, port and all.
 */
export async function setUp(): Promise<() => Promise<void>> {
  const ports: number[] = []
  for (let worker = 0; worker < WORKERS; worker++) {
    ports.push(await getPort({ port: portNumbers(4720, 4780), exclude: ports }))
  }
  const origins = ports.map((port) => `http://127.0.0.1:${port}`)
  process.env['SITE'] = writeDemoSite('e2e', origins[0] ?? '', {
    instances: origins.map((host) => ({ host, profile: 'copilot' })),
    session: { graceMinutes: 0.1 },
    polling: { listSeconds: 2, ticketSeconds: 2 },
    frameAncestors: origins,
  })
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: OUT, emptyOutDir: true },
  })
  const page = await serveFolder(OUT, await getPort({ port: portNumbers(4790, 4890) }), origins)
  process.env['E2E_PAGE'] = page.origin
  process.env['E2E_INSTANCES'] = JSON.stringify(ports)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
