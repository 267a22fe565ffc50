import type { ServedDeskDirector } from '../local-deskdirector/serve-local-deskdirector'
import type { LaunchOptions } from '../local-deskdirector/launch-query'
import { pageOrigin } from './fixtures'

interface Setting {
  readonly desk: ServedDeskDirector
  readonly launchUrl: (options?: LaunchOptions) => Promise<string>
}

interface FailingLaunch {
  readonly name: string
  /** The notice's heading. */
  readonly title: RegExp
  /** What the administrator is told to look at. */
  readonly box: RegExp
  /** Brings the failure about, and gives the address to open. */
  readonly prepare: (setting: Setting) => string | Promise<string>
}

/** Every launch that ends in a notice at once, by what is wrong with it. */
export const failingLaunches: readonly FailingLaunch[] = [
  {
    name: 'no token',
    title: /Open this page from DeskDirector/,
    box: /switch on Access Token/,
    prepare: ({ desk }) => `${pageOrigin()}/index.html?host=${encodeURIComponent(desk.origin)}`,
  },
  {
    name: 'no host',
    title: /wasn’t told which DeskDirector/,
    box: /Access Token parameter/,
    prepare: ({ launchUrl }) => withHost(null, launchUrl),
  },
  {
    name: 'a host that is not listed',
    title: /evil\.example/,
    box: /site\.json/,
    prepare: ({ launchUrl }) => withHost('https://evil.example', launchUrl),
  },
  {
    name: 'a host without https',
    title: /isn’t safe/,
    box: /https/,
    prepare: ({ launchUrl }) => withHost('http://acme.deskdirector.com', launchUrl),
  },
  {
    name: 'an instance that can’t be reached',
    title: /can’t be reached/,
    box: /Developer Corner/,
    prepare: ({ desk, launchUrl }) => {
      desk.settings.update({ allowedOrigins: [] })
      return launchUrl()
    },
  },
  {
    name: 'a token that is refused',
    title: /didn’t accept/,
    box: /Open the menu item/,
    prepare: ({ desk, launchUrl }) => {
      desk.settings.update({ refuseTokens: true })
      return launchUrl()
    },
  },
  {
    name: 'a token of TECH in the portal',
    title: /other side/,
    box: /app=portal or app=tech/,
    prepare: async ({ launchUrl }) => `${await launchUrl({ side: 'tech' })}&app=portal`,
  },
  {
    name: 'a token of the portal in TECH',
    title: /other side/,
    box: /app=portal or app=tech/,
    prepare: async ({ launchUrl }) => `${await launchUrl({ side: 'portal' })}&app=tech`,
  },
]

async function withHost(host: string | null, launchUrl: Setting['launchUrl']): Promise<string> {
  const url = new URL(await launchUrl())
  if (host === null) url.searchParams.delete('host')
  else url.searchParams.set('host', host)
  return url.href
}
