import type { HeaderPlan } from './headers'
import { caddyfile } from './caddy'
import { cloudFrontPolicy } from './cloudfront'
import { nginxConfig } from './nginx'
import { NOT_FOUND_PAGE } from './not-found'

/** A file that tells a host which headers to send, or what to say of what isn’t there. */
export interface Kit {
  /** Where it goes, from the built page's folder. */
  readonly file: string
  readonly text: string
}

type Headers = Readonly<Record<string, string>>
type Rule = readonly [path: string, headers: Headers]

/** Whatever is known by these names is the document; all hosts name it with its folder alone as well. */
const DOCUMENT = ['/', '/index.html']

/**
 * A file for each host that reads its headers from one, and what an own server takes.
 *
 * @param assets the names in `assets/`. A host that goes by the path gives a 404 the headers of its rule: each file has
 * a rule of its own there, or a browser that asked too early would go on missing it for a year.
 */
export function kits(plan: HeaderPlan, assets: readonly string[]): Kit[] {
  const { everywhere, document, hashed } = plan
  const { 'Cache-Control': kept = '', ...shared } = hashed
  const files = assets.map((name) => `/assets/${name}`).sort()
  const ofDocument = DOCUMENT.map((path): Rule => [path, document])
  // All that match count.
  const rules: Rule[] = [
    ['/*', everywhere],
    ...ofDocument,
    ['/assets/*', shared],
    ...files.map((path): Rule => [path, { 'Cache-Control': kept }]),
  ]
  // The first that matches is the only one.
  const routes: Rule[] = [
    ...ofDocument,
    ...files.map((path): Rule => [path, hashed]),
    ['/assets/*', shared],
  ]
  return [
    { file: '_headers', text: headersFile(rules) },
    { file: 'staticwebapp.config.json', text: json(azure(everywhere, routes)) },
    { file: 'vercel.json', text: json(vercel(rules)) },
    { file: '404.html', text: NOT_FOUND_PAGE },
    { file: 'hosting/cloudfront-response-headers-policy.json', text: json(cloudFrontPolicy(plan)) },
    { file: 'hosting/nginx.conf', text: nginxConfig(plan) },
    { file: 'hosting/Caddyfile', text: caddyfile(plan) },
  ]
}

/** Cloudflare Pages’ and Netlify’s. Both join what two rules say of one header, so none stands in two that match. */
function headersFile(rules: readonly Rule[]): string {
  const blocks = rules.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}

/** Azure Static Web Apps’, which shows a page of its own for what is missing unless told of ours. */
function azure(everywhere: Headers, routes: readonly Rule[]) {
  return {
    globalHeaders: everywhere,
    routes: routes.map(([route, headers]) => ({ route, headers })),
    responseOverrides: { 404: { rewrite: '/404.html' } },
  }
}

/** Vercel’s; `(.*)` is its `*`. */
function vercel(rules: readonly Rule[]) {
  return {
    headers: rules.map(([path, headers]) => ({
      source: path.replace('*', '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
