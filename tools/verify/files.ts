import type { Ask } from './ask'
import { finding, type Finding } from './finding'
import { isUnsniffed, SEND } from './headers'
import { weightFinding } from './weight'

const SCRIPT = /^(text|application)\/(java|ecma)script/

/** The scripts that the document’s boot script names, as whole addresses. */
export function scriptsIn(html: string, document: URL): URL[] {
  const names = html.match(/\.\/assets\/[\w.-]+\.js/g) ?? []
  return [...new Set(names)].map((name) => new URL(name, document))
}

/** What the host sends with one script: asked for as a frame without Allow Same Origin asks. */
export async function scriptFindings(url: URL, ask: Ask): Promise<Finding[]> {
  const name = url.pathname.split('/').at(-1) ?? ''
  const answer = await ask(url, { Origin: 'null' })
  const { status, headers } = answer
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
      isUnsniffed(headers),
      `${name} is taken for what it is said to be`,
      `${name} has no X-Content-Type-Options: nosniff`,
      SEND,
    ),
    weightFinding(name, answer),
  ]
}

/** An hour of missing what is there again is the most that anybody will wait for. */
const SOON = 3600

function isKept(headers: Headers): boolean {
  const cache = headers.get('Cache-Control') ?? ''
  const [, seconds = '0'] = /(?:^|[\s,])max-age=(\d+)/.exec(cache) ?? []
  return cache.includes('immutable') || Number(seconds) > SOON
}

/**
 * Whether the host has no page for what isn’t there: a script’s place taken by a document fails without a word. And
 * whether nobody goes on missing it: a browser that asked while the page was being uploaded would, for a year.
 */
export async function missingFinding(document: URL, ask: Ask): Promise<Finding> {
  const { status, headers } = await ask(new URL('./assets/none-of-this-name.js', document))
  if (status === 403) {
    return {
      what: 'A file that isn’t there is answered with 403',
      fix: 'S3 says so where CloudFront may not list the bucket: allow it s3:ListBucket.',
    }
  }
  if (status !== 404) {
    return {
      what: `A file that isn’t there is answered with ${status}`,
      fix: 'Switch off the fallback to index.html (on Cloudflare Pages: put 404.html at the site’s top): this page’s routes are behind the #.',
    }
  }
  return finding(
    !isKept(headers),
    'What isn’t there is said to be missing',
    'A file that isn’t there is kept as missing for good',
    'Send Cache-Control: immutable with a 200 alone; where the host goes by the path, name each file as the kit of the build does.',
  )
}
