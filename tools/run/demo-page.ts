import getPort, { portNumbers } from 'get-port'
import { build } from 'vite'
import { writeDemoSite, type DemoInstance } from './demo-site'
import { serveFolder, type StaticServer } from './serve-static'

/**
 * Builds the page for local instances alone, as it is built for real, and names its site in `SITE`. A loopback
 * instance must be listed exactly, port and all.
 *
 * @param name tells the builds of several runs apart.
 * @param more what the site says besides its instances.
 */
export async function buildDemoPage(
  name: string,
  instances: readonly DemoInstance[],
  { outDir = `.cache/${name}`, more = {} }: { outDir?: string; more?: object } = {},
): Promise<string> {
  process.env['SITE'] = writeDemoSite(name, instances, more)
  await build({ logLevel: 'warn', configLoader: 'runner', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** The same, and serves it to the frames of those instances. */
export async function serveDemoPage(
  name: string,
  instances: readonly DemoInstance[],
  more: object = {},
): Promise<StaticServer> {
  const folder = await buildDemoPage(name, instances, { more })
  const port = await getPort({ port: portNumbers(4790, 4890) })
  const hosts = instances.map(({ host }) => host)
  return serveFolder(folder, port, hosts)
}
