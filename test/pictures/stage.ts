import { build } from 'vite'
import getPort, { portNumbers } from 'get-port'
import { writeDemoSite } from '../../tools/run/demo-site'
import { serveFolder } from '../../tools/run/serve-static'
import type { Side } from '../local-deskdirector/people'
import { serveLocalDeskDirector } from '../local-deskdirector/serve-local-deskdirector'

const OUT = '.cache/pictures'

export interface Stage {
  /** Where the page is. */
  readonly pageUrl: string
  /** The portal that frames it. */
  readonly portalUrl: string
  /** What the first person of a side is launched with, on a token of their own. */
  launchUrl(side: Side): Promise<string>
  close(): Promise<void>
}

/** Builds the page and serves it beside a local instance, as DeskDirector would frame it. */
export async function setStage(): Promise<Stage> {
  const port = await getPort({ port: portNumbers(4720, 4780) })
  const host = `http://127.0.0.1:${port}`
  process.env['SITE'] = writeDemoSite('pictures', [{ host, profile: 'tokity' }])
  await build({
    logLevel: 'warn',
    configLoader: 'runner',
    build: { outDir: OUT, emptyOutDir: true },
  })
  const page = await serveFolder(OUT, await getPort({ port: portNumbers(4790, 4890) }), [host])
  const pageUrl = `${page.origin}/index.html`
  const desk = await serveLocalDeskDirector({
    flavour: 'tokity',
    port,
    pageUrl,
    allowedOrigins: [page.origin],
    tickets: 600,
  })
  return {
    pageUrl,
    portalUrl: `${desk.origin}/portal`,
    async launchUrl(side) {
      const [first] = side === 'portal' ? desk.instance.contacts : desk.instance.agents
      const token = await desk.tokens.issue({ side, userId: first?.id ?? 0 })
      return `${pageUrl}?${new URLSearchParams({ host, access_token: token }).toString()}`
    },
    close: async () => {
      await Promise.all([page.close(), desk.close()])
    },
  }
}
