import getPort, { portNumbers } from 'get-port'
import { serveDemoPage } from '../../tools/run/demo-page'
import { deskKinds, profileOf, type DeskKind } from './desk-kinds'
import { WORKERS } from './workers'

/** Builds the page once and serves it, for as many local instances of each kind as there are workers. */
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
  const page = await serveDemoPage('e2e', instances, {
    session: { graceMinutes: 0.1 },
    polling: { listSeconds: 2, ticketSeconds: 2 },
  })
  process.env['E2E_PAGE'] = page.origin
  process.env['E2E_INSTANCES'] = JSON.stringify(ports)
  return () => page.close()
}

// Playwright wants the set-up by this name.
export { setUp as default }
