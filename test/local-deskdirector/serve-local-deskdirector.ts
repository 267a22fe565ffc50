import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import {
  createLocalDeskDirector,
  type LocalDeskDirector,
  type LocalDeskDirectorOptions,
} from './create-local-deskdirector'

export interface ServeOptions extends LocalDeskDirectorOptions {
  /** Any free one if left out. */
  readonly port?: number | undefined
  /** 127.0.0.1 if left out: the box gives out tokens to whoever asks, so it is no thing for a network. */
  readonly host?: string | undefined
}

export interface ServedDeskDirector extends LocalDeskDirector {
  readonly origin: string
  close(): Promise<void>
}

/** Starts a local DeskDirector and waits until it listens; rejects if the port is taken. */
export async function serveLocalDeskDirector(
  options: ServeOptions = {},
): Promise<ServedDeskDirector> {
  const { port = 0, host = '127.0.0.1' } = options
  const local = createLocalDeskDirector(options)
  const { fetch } = local.app
  const { server, address } = await new Promise<{
    server: ReturnType<typeof serve>
    address: AddressInfo
  }>((resolve, reject) => {
    // The server's own Request and Response stay its own: a test's globals are the test's.
    const started = serve(
      { fetch, port, hostname: host, overrideGlobalObjects: false },
      (listening) => resolve({ server: started, address: listening }),
    )
    started.once('error', reject)
  })
  return {
    ...local,
    origin: `http://${host}:${address.port}`,
    async close() {
      const closed = promisify(server.close.bind(server))()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}
