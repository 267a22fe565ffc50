import getPort, { portNumbers } from 'get-port'
import { serveFolder } from '../../../tools/run/serve-static'
import { writeDemoSite } from '../../../tools/run/demo-site'
import type { Instance } from '../../local-deskdirector/model'
import { buildPages, SITE_FOLDER } from '../build/build-pages'
import type { DeskSize, Scenario } from '../scenarios'
import { instanceOf, SERVER_TIME } from './desks'
import { serveApi, type ServedApi } from './serve-api'

/** Everything that is measured, up and running. */
export interface World {
  /** Where the pages are, on an origin of their own. */
  readonly pageOrigin: string
  /** Instances whose profile has the published calls alone, by their size. */
  readonly desks: ReadonlyMap<DeskSize, ServedApi>
  /** An instance that can page and be written to, by the profile that connect makes; if it was asked for. */
  readonly writable: ServedApi | null
  close(): Promise<void>
}

export interface WorldOptions {
  readonly scenarios: readonly Scenario[]
  /** The tickets of the writable instance, or null for none. */
  readonly writable: Instance | null
}

/** Builds the pages, serves them compressed on one origin, and starts the instances that they ask, each on another. */
export async function startWorld({ scenarios, writable }: WorldOptions): Promise<World> {
  const sizes = [...new Set(scenarios.map(({ desk }) => desk))]
  const taken: number[] = []
  const nextPort = async () => {
    const port = await getPort({ port: portNumbers(4900, 4990), exclude: taken })
    taken.push(port)
    return port
  }
  const ports = new Map<DeskSize | 'writable', number>()
  for (const of of [...sizes, 'writable' as const]) ports.set(of, await nextPort())
  const hosts = [...ports].map(([of, port]) => ({
    host: `http://127.0.0.1:${port}`,
    profile: of === 'writable' && writable !== null ? 'tokity' : 'copilot',
  }))
  process.env['SITE'] = writeDemoSite('bench', hosts)
  await buildPages(scenarios)
  const page = await serveFolder(
    SITE_FOLDER,
    await nextPort(),
    hosts.map(({ host }) => host),
  )

  const start = async (of: DeskSize | 'writable', instance: Instance) => {
    const allowedOrigins = [page.origin]
    return serveApi(ports.get(of) ?? 0, { instance, allowedOrigins, flavour: 'tokity' })
  }
  const desks = new Map<DeskSize, ServedApi>()
  for (const size of sizes) {
    const desk = await start(size, instanceOf(size))
    desk.faults.add({ fault: { kind: 'latency', ms: SERVER_TIME } })
    desks.set(size, desk)
  }
  const written = writable && (await start('writable', writable))
  const all = [...desks.values(), ...(written === null ? [] : [written]), page]
  return {
    pageOrigin: page.origin,
    desks,
    writable: written,
    async close() {
      await Promise.all(all.map((each) => each.close()))
    },
  }
}
