import { collect, type Host, type Line } from './sent'

/** The rules of a `_headers` file: each a path, and lines below it. */
function rulesOf(kit: string) {
  const rules: { readonly path: string; readonly lines: Line[] }[] = []
  for (const line of kit.split('\n').map((each) => each.trim())) {
    const at = line.indexOf(':')
    if (line.startsWith('/')) rules.push({ path: line, lines: [] })
    else if (at > 0) rules.at(-1)?.lines.push([line.slice(0, at), line.slice(at + 1).trim()])
  }
  return rules
}

const plain = (text: string) => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&')

/**
 * Cloudflare Pages: every rule that matches counts, in order, and what two of them say is joined; the status doesn’t
 * matter (workers-sdk, pages-shared/asset-server: handler.ts `attachHeaders`, rulesEngine.ts).
 */
export const cloudflare: Host = (kit, path) =>
  collect(
    rulesOf(kit)
      .filter((rule) => new RegExp(`^${rule.path.split('*').map(plain).join('.*')}$`).test(path))
      .flatMap(({ lines }) => lines),
  )

/** Netlify: part by part, in any case of letters, with or without a last slash (build, headers-parser/for_regexp.ts). */
export const netlify: Host = (kit, path) => {
  const part = (text: string) => (text === '*' ? '?(.*)' : plain(text).replaceAll('\\*', '(.*)'))
  const pattern = (rule: string) => rule.split('/').filter(Boolean).map(part).join('/')
  return collect(
    rulesOf(kit)
      .filter((rule) => new RegExp(`^/${pattern(rule.path)}/?$`, 'i').test(path))
      .flatMap(({ lines }) => lines),
  )
}

interface AzureFile {
  readonly globalHeaders: Record<string, string>
  readonly routes: readonly { readonly route: string; readonly headers: Record<string, string> }[]
}

/**
 * Azure Static Web Apps: the first route that matches, whose headers go before the global ones; a `*` stands at a
 * route’s end, and a route to an index.html is its folder’s too (azure-docs, static-web-apps/configuration.md).
 */
export const azure: Host = (kit, path) => {
  const { globalHeaders, routes } = JSON.parse(kit) as AzureFile
  const paths = path.endsWith('/') ? [path, `${path}index.html`] : [path]
  const isMatch = (route: string) =>
    paths.some((each) =>
      route.endsWith('*') ? each.startsWith(route.slice(0, -1)) : each === route,
    )
  const found = routes.find(({ route }) => isMatch(route))
  return collect(Object.entries({ ...globalHeaders, ...found?.headers }))
}

interface VercelFile {
  readonly headers: readonly {
    readonly source: string
    readonly headers: readonly { readonly key: string; readonly value: string }[]
  }[]
}

/**
 * Vercel: every rule that matches counts, before it is looked whether there is such a file (vercel,
 * routing-utils/superstatic.ts `convertHeaders`). A source is path-to-regexp’s, strict and with its letters’ case:
 * this reads the part of that language which has no names in it.
 */
export const vercel: Host = (kit, path) => {
  const { headers } = JSON.parse(kit) as VercelFile
  return collect(
    headers
      .filter(({ source }) => {
        if (/[:?+{}\\]/.test(source)) throw new Error(`${source} says more than a path`)
        return new RegExp(`^${source.split('(.*)').map(plain).join('(.*)')}$`).test(path)
      })
      .flatMap((rule) => rule.headers.map(({ key, value }): Line => [key, value])),
  )
}
