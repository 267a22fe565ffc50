import type { Fetched, FetchText } from './fetch-text'
import type { JsonObject } from './json'
import { oneLine } from './plain-text'
import { readDocument } from './read-document'
import { readSwaggerPage } from './swagger-page'
import { Trouble } from './trouble'

/** A document and what its reader knows it by. */
export interface NamedDocument {
  readonly name: string
  readonly root: JsonObject
}

const PAGES = ['/swagger', '/swagger/index.html', '/swagger/ui/index', '/swagger/docs']
const USUAL = [
  ...['v1', 'v2', 'v3', 'v4'].map((version) => `/swagger/${version}/swagger.json`),
  ...['v1', 'v2', 'v3', 'v4'].map((version) => `/swagger/docs/${version}`),
  '/swagger/swagger.json',
  '/swagger.json',
  '/openapi.json',
  ...['v1', 'v2', 'v3', 'v4'].map((version) => `/openapi/${version}.json`),
  '/api/swagger.json',
  '/api/openapi.json',
  '/api-docs',
  '/v3/api-docs',
  '/api/docs/swagger.json',
]

/**
 * Finds and reads an instance's documents: those its Swagger page names, or else those at the usual addresses.
 * Throws `Trouble` with what was met where there are none.
 */
export async function findDocuments(
  address: URL,
  fetchText: FetchText,
  say: (line: string) => void,
): Promise<readonly NamedDocument[]> {
  const met: string[] = []
  const isBare = address.pathname === '/' && address.search === ''
  const pages = isBare
    ? PAGES.map((path) => address.origin + path)
    : [address.href, ...PAGES.map((path) => address.origin + path)]
  for (const page of pages) {
    say(`Looking at ${oneLine(page)}`)
    const fetched = await fetchText(page)
    note(met, fetched)
    if (fetched.status >= 300) continue
    const found = readOne(fetched, met)
    if (found !== null) return [found]
    const named = await documentsOfPage(fetched, fetchText, met, say)
    if (named.length > 0) return named
  }
  say('No Swagger page names a document: trying the usual addresses.')
  const found: NamedDocument[] = []
  for (const path of USUAL) {
    const fetched = await fetchText(address.origin + path)
    note(met, fetched)
    const document = fetched.status < 300 ? readOne(fetched, met) : null
    if (document !== null) found.push(document)
  }
  if (found.length > 0) return found
  throw new Trouble(nothingFound(address.origin, met))
}

/** Follows what a page says of its documents, on its own origin alone. */
async function documentsOfPage(
  page: Fetched,
  fetchText: FetchText,
  met: string[],
  say: (line: string) => void,
): Promise<NamedDocument[]> {
  const base =
    page.url.endsWith('/') || /\.\w+$/.test(new URL(page.url).pathname) ? page.url : `${page.url}/`
  const hints = readSwaggerPage(page.text)
  const addresses = new Map<string, string>()
  const add = (from: string, found: readonly string[]) => {
    for (const each of found) {
      for (const at of [from, page.url]) {
        const url = URL.canParse(each, at) ? new URL(each, at) : null
        if (url !== null && url.origin === new URL(page.url).origin) addresses.set(url.href, each)
      }
    }
  }
  add(base, hints.documents)
  for (const script of [
    ...new Set([
      ...hints.more,
      ...(/swagger-ui|SwaggerUI/i.test(page.text) ? ['index.js', 'swagger-initializer.js'] : []),
    ]),
  ]) {
    const url = URL.canParse(script, base) ? new URL(script, base) : null
    if (url === null || url.origin !== new URL(page.url).origin) continue
    const fetched = await fetchText(url.href)
    if (fetched.status < 300) add(base, readSwaggerPage(fetched.text).documents)
  }
  const documents = new Map<string, NamedDocument>()
  for (const [url, written] of addresses) {
    if (documents.has(written)) continue
    say(`Reading ${oneLine(url)}`)
    const fetched = await fetchText(url)
    note(met, fetched)
    const document = fetched.status < 300 ? readOne(fetched, met) : null
    if (document !== null) documents.set(written, document)
  }
  return [...documents.values()]
}

/** A fetched text as a document; null, and why, where it is none. */
function readOne({ url, text, type }: Fetched, met: string[]): NamedDocument | null {
  if (/^\s*</.test(text)) {
    if (/password|sign in|log ?in/i.test(text.slice(0, 200_000)) && !/swagger/i.test(text)) {
      met.push(`${oneLine(url)} is an HTML page that looks like a login`)
    }
    return null
  }
  if (/javascript|css/.test(type)) return null
  try {
    return { name: url, root: readDocument(oneLine(url), text) }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    met.push(error.message)
    return null
  }
}

function note(met: string[], { url, status, type, awayTo }: Fetched): void {
  if (awayTo !== undefined)
    met.push(`${oneLine(url)} sends on to ${oneLine(awayTo)}, another site, as a login does`)
  if (status === 401 || status === 403)
    met.push(`${oneLine(url)} refuses (${String(status)}): it wants a sign-in`)
  else if (status >= 500)
    met.push(`${oneLine(url)} fails on the instance’s side (${String(status)})`)
  else if (status < 300 && /html/.test(type)) met.push(`${oneLine(url)} is an HTML page`)
}

function nothingFound(origin: string, met: readonly string[]): string {
  const seen = [...new Set(met)].slice(0, 8).map((line) => `  ${line}`)
  return [
    `${origin} shows no OpenAPI document at its Swagger page or at the usual addresses.`,
    ...(seen.length > 0
      ? ['What was met:', ...seen]
      : ['Everything asked for was answered with “not found” (404).']),
    `Open ${origin}/swagger in a browser where you are signed in, save the JSON it loads, and run: npm run connect -- saved.json --instance ${origin}`,
  ].join('\n')
}
