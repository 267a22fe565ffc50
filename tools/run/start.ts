import getPort from 'get-port'
import { build, createServer } from 'vite'
import { flavours } from '../../test/local-deskdirector/flavour'
import { serveLocalDeskDirector } from '../../test/local-deskdirector/serve-local-deskdirector'
import { writeDemoSite } from './demo-site'
import { serveFolder } from './serve-static'

/**
 * `npm start`: a local DeskDirector of each flavour, and the built page beside them. `npm run dev` (`--dev`) serves
 * the page from its sources instead. `--tickets N` scales the instances' data.
 */
async function start(): Promise<void> {
  const isDev = process.argv.includes('--dev')
  // Two names for this machine make two sites of them, as a portal and a CDN are.
  const ports = { tokity: await getPort({ port: 4700 }), psa: await getPort({ port: 4701 }) }
  const pagePort = await getPort({ port: 4710 })
  const instances = flavours.map((profile) => ({
    host: `http://127.0.0.1:${ports[profile]}`,
    profile,
  }))
  process.env['SITE'] = writeDemoSite(isDev ? 'dev' : 'start', instances)
  const hosts = instances.map(({ host }) => host)
  const page = isDev ? await serveSources(pagePort) : await serveBuilt(pagePort, hosts)
  const desks = await Promise.all(
    flavours.map((flavour) =>
      serveLocalDeskDirector({
        flavour,
        port: ports[flavour],
        pageUrl: `${page.origin}/index.html`,
        allowedOrigins: [page.origin],
        tickets: numberAfter('--tickets') ?? 1200,
      }),
    ),
  )
  const [tokity, psa] = desks.map(({ origin }) => origin)
  process.stdout.write(
    [
      '',
      `portal ${tokity}/portal`,
      `tech ${tokity}/tech`,
      `page ${page.origin}/index.html`,
      `psa portal ${psa}/portal`,
      `psa tech ${psa}/tech`,
      'Open the portal and click Tickets in its menu: the page opens in a frame, signed in. The psa ones are a second',
      'instance, which has other paths and other words. Ctrl-C ends it all.',
      '',
    ].join('\n'),
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([...desks, page].map((each) => each.close())).finally(() => process.exit(0))
    })
  }
}

async function serveBuilt(port: number, instances: readonly string[]) {
  await build({ logLevel: 'warn', configLoader: 'runner' })
  return serveFolder('dist', port, instances)
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
