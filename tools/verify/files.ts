import { finding, type Finding } from './finding'

const SCRIPT = /^(text|application)\/(java|ecma)script/

/** The scripts that the document’s boot script names, as whole addresses. */
export function scriptsIn(html: string, document: URL): URL[] {
  const names = html.match(/\.\/assets\/[\w.-]+\.js/g) ?? []
  return [...new Set(names)].map((name) => new URL(name, document))
}

/** What the host sends with one script: asked for as a frame without Allow Same Origin asks. */
export async function scriptFindings(url: URL, get: typeof fetch): Promise<Finding[]> {
  const name = url.pathname.split('/').at(-1) ?? ''
  const { status, headers, body } = await get(url, { headers: { Origin: 'null' } })
  await body?.cancel()
  if (status !== 200) {
    return [
      {
        what: `${name} is answered with ${status}`,
        fix: 'Upload the whole of dist/, folders too.',
      },
    ]
  }
  const type = headers.get('Content-Type') ?? 'missing'
  const cache = headers.get('Cache-Control') ?? 'missing'
  return [
    finding(
      SCRIPT.test(type),
      `${name} is a script`,
      `${name} comes as ${type}`,
      'Browsers run no module of another type: let the host send text/javascript for .js.',
    ),
    finding(
      headers.get('Access-Control-Allow-Origin') === '*',
      `${name} may be had by any origin`,
      `${name} has no Access-Control-Allow-Origin: *`,
      'Without it the page can’t explain itself in a frame whose Allow Same Origin is off.',
    ),
    finding(
      cache.includes('immutable'),
      `${name} is kept for good`,
      `${name}: Cache-Control is ${cache}`,
      'Its name changes with what is in it: public, max-age=31536000, immutable.',
    ),
    finding(
      headers.has('Content-Encoding') || isTiny(headers),
      `${name} is ${isTiny(headers) ? 'sent' : 'compressed'}${onTheWire(headers)}`,
      `${name} is sent as it is`,
      'Switch on gzip or Brotli for text/javascript: it is three times as large without.',
    ),
  ]
}

/** Hosts leave what fits into a packet as it is: Caddy up to 512 bytes, nginx with our kit up to 20. */
function isTiny(headers: Headers): boolean {
  const bytes = headers.get('Content-Length')
  return bytes !== null && Number(bytes) < 1000
}

/** How much of it is sent, where the host says so. */
function onTheWire(headers: Headers): string {
  const bytes = headers.get('Content-Length')
  return bytes === null ? '' : `: ${(Number(bytes) / 1000).toFixed(1)} kB on the wire`
}

/**
 * Whether the host has no page for what isn’t there: a script’s place taken by a document fails without a word. And
 * whether nobody goes on missing it: a browser that asked while the page was being uploaded would, for a year.
 */
export async function missingFinding(document: URL, get: typeof fetch): Promise<Finding> {
  const { status, headers, body } = await get(new URL('./assets/none-of-this-name.js', document))
  await body?.cancel()
  if (status !== 404) {
    return {
      what: `A file that isn’t there is answered with ${status}`,
      fix: 'Switch off the fallback to index.html (on Cloudflare Pages: put 404.html at the site’s top): this page’s routes are behind the #.',
    }
  }
  return finding(
    !headers.get('Cache-Control')?.includes('immutable'),
    'What isn’t there is said to be missing',
    'A file that isn’t there is kept as missing for good',
    'Send “immutable” with a 200 alone; where the host can’t tell the two apart, upload assets/ ahead of index.html.',
  )
}
