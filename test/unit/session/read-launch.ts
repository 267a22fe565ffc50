import { readLaunch } from '../../../src/session/launch'

const instances = [
  { host: 'https://*.deskdirector.com' },
  { host: 'https://support.acme.example' },
  { host: 'http://127.0.0.1:4700' },
]

/** Reads a launch's address as the page does, served from elsewhere. */
export function read(href: string, more: { origin?: string; historyState?: unknown } = {}) {
  return readLaunch({
    href,
    origin: 'https://cdn.example',
    historyState: null,
    instances,
    routeKeys: 'q state',
    ...more,
  })
}

export const PAGE = 'https://cdn.example/any/path/index.html'
export const ACME = encodeURIComponent('https://acme.deskdirector.com')
