import getPort, { portNumbers } from 'get-port'
import { serveDemoPage } from '../../tools/run/demo-page'
import type { DemoInstance } from '../../tools/run/demo-site'
import { KINDS, portOf } from './kinds'

/** Builds the page for an instance of each kind, and serves it. */
export async function setUp(): Promise<() => Promise<void>> {
  const [taken, instances] = [[] as number[], [] as DemoInstance[]]
  for (const profile of KINDS) {
    const port = await getPort({ port: portNumbers(4720, 4780), exclude: taken })
    process.env[portOf(profile)] = String(port)
    taken.push(port)
    instances.push({ host: `http://127.0.0.1:${port}`, profile })
  }
  const page = await serveDemoPage('pictures', instances)
  process.env['PICTURES_PAGE'] = page.origin
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
