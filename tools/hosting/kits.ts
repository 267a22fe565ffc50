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

/** Whatever is known by these names is the document; all hosts name it with its folder alone as well. */
const DOCUMENT = ['/', '/index.html']

/** A file for each host that reads its headers from one, and what an own server takes. */
export function kits(plan: HeaderPlan): Kit[] {
  return [
    { file: '_headers', text: headersFile(plan) },
    { file: 'staticwebapp.config.json', text: json(azure(plan)) },
    { file: 'vercel.json', text: json(vercel(plan)) },
    { file: '404.html', text: NOT_FOUND_PAGE },
    { file: 'hosting/cloudfront-response-headers-policy.json', text: json(cloudFrontPolicy(plan)) },
    { file: 'hosting/nginx.conf', text: nginxConfig(plan) },
    { file: 'hosting/Caddyfile', text: caddyfile(plan) },
  ]
}

/** Cloudflare Pages’ and Netlify’s. Rules that match one path are put together, so no header stands in two of them. */
function headersFile({ everywhere, document, hashed }: HeaderPlan): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const rules = [
    rule('/*', everywhere),
    rule('/assets/*', hashed),
    ...DOCUMENT.map((path) => rule(path, document)),
  ]
  return `${rules.join('\n\n')}\n`
}

/** Azure Static Web Apps’. */
function azure({ everywhere, document, hashed }: HeaderPlan) {
  return {
    globalHeaders: everywhere,
    routes: [
      { route: '/assets/*', headers: hashed },
      ...DOCUMENT.map((route) => ({ route, headers: document })),
    ],
  }
}

/** Vercel’s. */
function vercel({ everywhere, document, hashed }: HeaderPlan) {
  const rule = (source: string, headers: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  })
  return {
    headers: [
      rule('/(.*)', everywhere),
      rule('/assets/(.*)', hashed),
      ...DOCUMENT.map((path) => rule(path, document)),
    ],
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
