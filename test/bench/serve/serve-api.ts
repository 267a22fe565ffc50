import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
  type LocalDeskDirectorOptions,
} from '../../local-deskdirector/create-local-deskdirector'
import { launchQuery } from '../../local-deskdirector/launch-query'
import type { Side } from '../../local-deskdirector/people'

export interface ServedApi extends LocalDeskDirector {
  readonly origin: string
  /** The parameters DeskDirector adds to a page's address, for the first person of a side. */
  launch(side?: Side): Promise<URLSearchParams>
  close(): Promise<void>
}

/** Starts a local DeskDirector that compresses what it answers, as a real one does. */
export async function serveApi(
  port: number,
  options: LocalDeskDirectorOptions,
): Promise<ServedApi> {
  const local = createLocalDeskDirector(options)
  const app = new Hono().use(compress()).mount('/', local.app.fetch)
  const origin = `http://127.0.0.1:${port}`
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(started))
    started.once('error', reject)
  })
  return {
    ...local,
    origin,
    launch: (side) => launchQuery(local, origin, side && { side }),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
