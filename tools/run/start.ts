import getPort from 'get-port'
import { build, createServer } from 'vite'
import { serveLocalDeskDirector } from '../../test/local-deskdirector/serve-local-deskdirector'
import { writeDemoSite } from './demo-site'
import { serveFolder } from './serve-static'

/**
 * `npm start`: a local DeskDirector and the built page beside it. `npm run dev` (`--dev`) serves the page from its
 * sources instead. `--tickets N` scales the instance's data.
 */
async function start(): Promise<void> {
  const isDev = process.argv.includes('--dev')
  // Two names for this machine make two sites of them, as a portal and a CDN are.
  const [instancePort, pagePort] = [await getPort({ port: 4700 }), await getPort({ port: 4710 })]
  const instance = `http://127.0.0.1:${instancePort}`
  process.env['SITE'] = writeDemoSite(isDev ? 'dev' : 'start', instance)
  const page = isDev ? await serveSources(pagePort) : await serveBuilt(pagePort, instance)
  const desk = await serveLocalDeskDirector({
    port: instancePort,
    pageUrl: `${page.origin}/index.html`,
    allowedOrigins: [page.origin],
    tickets: numberAfter('--tickets') ?? 1200,
  })
  process.stdout.write(
    [
      '',
      `portal ${desk.origin}/portal`,
      `tech ${desk.origin}/tech`,
      `page ${page.origin}/index.html`,
      'Open the portal and click Tickets in its menu: the page opens in a frame, signed in. Ctrl-C ends it all.',
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([desk.close(), page.close()]).finally(() => process.exit(0))
    })
  }
}

async function serveBuilt(port: number, instance: string) {
  await build({ logLevel: 'warn', configLoader: 'runner' })
  return serveFolder('dist', port, [instance])
}

async function serveSources(port: number) {
  const server = await createServer({
    configLoader: 'runner',
    server: { port, host: 'localhost', strictPort: true },
  })
  await server.listen()
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}

function numberAfter(flag: string): number | null {
  const at = process.argv.indexOf(flag)
  const value = at === -1 ? NaN : Number(process.argv[at + 1])
  return Number.isInteger(value) && value > 0 ? value : null
}

await start()
