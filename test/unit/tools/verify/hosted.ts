import { Hono } from 'hono'
import { gzipSync } from 'node:zlib'
import { checkSite } from '../../../../src/deskdirector/profile'
import { documentOf } from '../../../../tools/build/document'
import { headerPlan } from '../../../../tools/hosting/headers'
import type { Ask } from '../../../../tools/verify/ask'
import { verifyPage } from '../../../../tools/verify/verify-page'

export const plan = headerPlan({ frameAncestors: ['https://support.acme.example'] })
export const expected = plan.everywhere['Content-Security-Policy'] ?? ''
export const PAGE = new URL('https://cdn.example/tickets/index.html')

const site = checkSite(
  '{"instances":[{"host":"https://support.acme.example","profile":"copilot"}]}',
  'site.json',
)
if (!site.ok) throw new Error('The site of these tests is none.')

/** A document as the build makes it, with scripts beside it and enough in it to be worth compressing. */
export const HTML = documentOf(
  {
    html: '<!doctype html><html><head><!-- boot --><title>x</title></head><body><!-- first paint --><!-- site --></body></html>',
    boot: 'import("./assets/index-a1.js"),\nimport("./assets/around-b2.js");use(FIRST_SCREEN)',
    style: 'body{margin:0}',
  },
  site.site,
  '<p>Tickets</p>'.repeat(200),
)

/** A script worth compressing. */
export const SCRIPT = Array.from({ length: 900 }, (_, at) => `say(${(at * 7919) % 1009})`).join(';')

type Row = Readonly<Record<string, string | null>>

/** What a host does otherwise than it should; null leaves a header out. */
export interface Host {
  readonly document?: Row
  readonly script?: Row
  readonly html?: string
  readonly code?: string
  readonly status?: number
  readonly missing?: number
  readonly icon?: Row
  /** What one of the files is answered with, by its name; null: nothing comes of it. */
  readonly files?: Readonly<Record<string, Response | null>>
  readonly ofMissing?: Row
  /** Where http leads, if anywhere; null: nothing listens there. */
  readonly plain?: Response | null
  /** How it compresses, if it does. */
  readonly level?: number
}

/** A host that does everything right, but for what is said. */
export function hostWith(host: Host): Ask {
  const { html = HTML, code = SCRIPT, status = 200, missing = 404, ofMissing = {} } = host
  const app = new Hono()
  const send = (text: string, code: number, ...rows: readonly Row[]) => {
    const all: Row = Object.assign({ 'Content-Encoding': 'gzip' }, plan.everywhere, ...rows)
    const headers = Object.entries(all).filter((row): row is [string, string] => row[1] !== null)
    const isPacked = all['Content-Encoding'] === 'gzip'
    const body = isPacked ? gzipSync(text, { level: host.level ?? 6 }) : text
    return new Response(body, { status: code, headers: new Headers(headers) })
  }
  app.get('/tickets/assets/:name', ({ req }) =>
    req.param('name').startsWith('none')
      ? send('', missing, ofMissing)
      : send(code, 200, plan.hashed, { 'Content-Type': 'text/javascript' }, host.script ?? {}),
  )
  app.get('/tickets/icon.png', () =>
    send('', 200, plan.document, { 'Content-Type': 'image/png' }, host.icon ?? {}),
  )
  app.get('*', () =>
    send(html, status, plan.document, { 'Content-Type': 'text/html' }, host.document ?? {}),
  )
  const plain = host.plain ?? null
  return async (url, headers = {}) => {
    // What is asked of http beside https is the document, without anything behind its ?.
    if (url.protocol === 'http:' && url.search === '' && !/assets|icon/.test(url.pathname)) {
      if (plain === null) throw new Error('connect ECONNREFUSED')
      return answerOf(plain.clone())
    }
    const own = host.files?.[url.pathname.split('/').at(-1) ?? '']
    if (own === null) throw new Error('socket hang up')
    if (own !== undefined) return answerOf(own.clone())
    return answerOf(await app.request(url.href, { headers: { ...headers } }))
  }
}

async function answerOf(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}

/** All that is said of a page on such a host. */
export async function said(host: Host, url = PAGE): Promise<string[]> {
  return (await verifyPage(url, expected, hostWith(host))).map(({ what }) => what)
}

/** What is to be fixed of it. */
export async function fixes(host: Host, url = PAGE): Promise<string[]> {
  const findings = await verifyPage(url, expected, hostWith(host))
  return findings.flatMap(({ what, fix }) => (fix === null ? [] : [what]))
}
