import getPort, { portNumbers } from 'get-port'
import { build } from 'vite'
import { writeDemoSite } from '../../tools/run/demo-site'
import { serveFolder } from '../../tools/run/serve-static'
import { WORKERS } from '../e2e/workers'

const OUT = '.cache/pictures'

/** Builds the page and serves it, for as many local instances as there are workers. */
export async function setUp(): Promise<() => Promise<void>> {
  const ports: number[] = []
  for (let worker = 0; worker < WORKERS; worker++) {
    ports.push(await getPort({ port: portNumbers(4720, 4780), exclude: ports }))
  }
  const hosts = ports.map((port) => `http://127.0.0.1:${port}`)
  process.env['SITE'] = writeDemoSite(
    'pictures',
    hosts.map((host) => ({ host, profile: 'tokity' })),
  )
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: OUT, emptyOutDir: true },
  })
  const page = await serveFolder(OUT, await getPort({ port: portNumbers(4790, 4890) }), hosts)
  process.env['PICTURES_PAGE'] = page.origin
  process.env['PICTURES_PORTS'] = JSON.stringify(ports)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
