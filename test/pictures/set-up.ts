import getPort, { portNumbers } from 'get-port'
import { serveDemoPage } from '../../tools/run/demo-page'

/** Builds the page and serves it. */
export async function setUp(): Promise<() => Promise<void>> {
  const port = await getPort({ port: portNumbers(4720, 4780) })
  const host = `http://127.0.0.1:${port}`
  const page = await serveDemoPage('pictures', [{ host, profile: 'tokity' }])
  process.env['PICTURES_PAGE'] = page.origin
  process.env['PICTURES_PORT'] = String(port)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
