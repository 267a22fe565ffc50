import getPort, { portNumbers } from 'get-port'
import { build } from 'vite'
import { writeDemoSite } from '../../tools/run/demo-site'
import { serveFolder } from '../../tools/run/serve-static'

const OUT = '.cache/pictures'

/** Builds the page and serves it. */
export async function setUp(): Promise<() => Promise<void>> {
  const port = await getPort({ port: portNumbers(4720, 4780) })
  const host = `http://127.0.0.1:${port}`
  process.env['SITE'] = writeDemoSite('pictures', [{ host, profile: 'tokity' }])
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: OUT, emptyOutDir: true },
  })
  const page = await serveFolder(OUT, await getPort({ port: portNumbers(4790, 4890) }), [host])
  process.env['PICTURES_PAGE'] = page.origin
  process.env['PICTURES_PORT'] = String(port)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
