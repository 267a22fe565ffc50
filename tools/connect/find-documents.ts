import type { Documents, NamedDocument } from './documents'
import type { Fetched, FetchText } from './fetch-text'
import { isAbsent, metLines, obstacleOf, type Met } from './met'
import { oneLine } from './plain-text'
import { readDocument } from './read-document'
import { readSwaggerPage } from './swagger-page'
import { Trouble } from './trouble'

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
 *
 * @param say gets a word for every address that is asked.
 */
export async function findDocuments(
  address: URL,
  fetchText: FetchText,
  say: (line: string) => void,
): Promise<Documents> {
  const look: FetchText = (url) => {
    say(`Looking at ${oneLine(url)}`)
    return fetchText(url)
  }
  const met: Met[] = []
  const missed: Met[] = []
  const isBare = address.pathname === '/' && address.search === ''
  const pages = PAGES.map((path) => address.origin + path)
  for (const page of isBare ? pages : [address.href, ...pages]) {
    const fetched = await look(page)
    const document = readFetched(fetched)
    if ('root' in document) return { read: [document], missed: [], areAll: false }
    if (!isAbsent(fetched.status)) met.push(document)
    if (fetched.status >= 300) continue
    const named = await documentsOfPage(fetched, look)
    missed.push(...named.missed)
    if (named.read.length > 0)
      return { read: named.read, missed: metLines(missed), areAll: missed.length === 0 }
  }
  say('No Swagger page gives a document: trying the usual addresses.')
  const read: NamedDocument[] = []
  for (const path of USUAL) {
    const fetched = await look(address.origin + path)
    const document = readFetched(fetched)
    if ('root' in document) read.push(document)
    else if (!isAbsent(fetched.status)) met.push(document)
  }
  if (read.length > 0) return { read, missed: metLines(missed), areAll: false }
  throw new Trouble(nothingFound(address.origin, [...missed, ...met]))
}

/** Follows what a page says of its documents, on its own origin alone. */
async function documentsOfPage(
  page: Fetched,
  look: FetchText,
): Promise<{ readonly read: readonly NamedDocument[]; readonly missed: readonly Met[] }> {
  const { origin, pathname } = new URL(page.url)
  const base = page.url.endsWith('/') || /\.\w+$/.test(pathname) ? page.url : `${page.url}/`
  const onOrigin = (written: string, from: string): string[] => {
    const url = URL.canParse(written, from) ? new URL(written, from) : null
    return url?.origin === origin ? [url.href] : []
  }
  const hints = readSwaggerPage(page.text)
  const written = new Set(hints.documents)
  const isSwagger = /swagger-ui|SwaggerUI/i.test(page.text)
  const scripts = isSwagger ? ['index.js', 'swagger-initializer.js'] : []
  const settings = new Set([...hints.more, ...scripts].flatMap((each) => onOrigin(each, base)))
  for (const url of settings) {
    const { status, text } = await look(url)
    if (status < 300) for (const each of readSwaggerPage(text).documents) written.add(each)
  }
  const read = new Map<string, NamedDocument>()
  const missed: Met[] = []
  for (const each of written) {
    // Some are written as from the page, some as from its folder: whichever is there is meant.
    const places = [base, page.url].flatMap((from) => onOrigin(each, from))
    const urls = [...new Set(places)].filter((url) => !settings.has(url))
    const found = urls.some((url) => read.has(url)) ? null : await firstOf(urls, look)
    if (found === null) continue
    if ('root' in found) read.set(found.name, found)
    else missed.push(found)
  }
  return { read: [...read.values()], missed }
}

/** The first of some addresses that gives a document, or else why the one that is there doesn't; null for none. */
async function firstOf(
  urls: readonly string[],
  look: FetchText,
): Promise<NamedDocument | Met | null> {
  let met: Met | null = null
  for (const url of urls) {
    const fetched = await look(url)
    const found = readFetched(fetched)
    if ('root' in found) return found
    if (met === null || !isAbsent(fetched.status)) met = found
  }
  return met
}

/** A fetched text as a document, or why it is none. */
function readFetched(fetched: Fetched): NamedDocument | Met {
  const { url, text } = fetched
  const words = obstacleOf(fetched)
  if (words !== null) return { url, words }
  const name = oneLine(url)
  try {
    return { name: url, root: readDocument(name, text) }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return { url, words: error.message.slice(name.length).trim() }
  }
}

function nothingFound(origin: string, met: readonly Met[]): string {
  const seen = metLines(met).map((line) => `  ${line}`)
  return [
    `${origin} shows no OpenAPI document at its Swagger page or at the usual addresses.`,
    ...(seen.length > 0
      ? ['What was met:', ...seen.slice(0, 8)]
      : ['Everything asked for was answered with “not found” (404).']),
    `Open ${origin}/swagger in a browser where you are signed in, save the JSON it loads, and run: npm run connect -- saved.json --instance ${origin}`,
  ].join('\n')
}
