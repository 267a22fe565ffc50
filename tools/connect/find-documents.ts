import type { Documents, NamedDocument } from './documents'
import type { Fetched, FetchText } from './fetch-text'
import { mayHide, metLines, obstacleOf, type Met } from './met'
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
  const isBare = address.pathname === '/' && address.search === ''
  const pages = PAGES.map((path) => address.origin + path)
  for (const page of isBare ? pages : [address.href, ...pages]) {
    const fetched = await look(page)
    const found = readFetched(fetched)
    if ('root' in found) return { read: [found], missed: missedOf(met), areAll: false }
    met.push(found)
    if (fetched.status >= 300) continue
    const named = await documentsOfPage(fetched, look)
    if (named.read.length > 0) {
      // Where one page answers, another that always wants a sign-in is most likely the same.
      const failing = met.filter(({ kind }) => kind === 'failing')
      const missed = metLines([...named.missed, ...failing])
      return { read: named.read, missed, areAll: missed.length === 0 }
    }
    met.push(...named.missed)
  }
  say('No Swagger page gives a document: trying the usual addresses.')
  const read: NamedDocument[] = []
  for (const path of USUAL) {
    const found = readFetched(await look(address.origin + path))
    if ('root' in found) read.push(found)
    else met.push(isApi(path) && found.kind === 'barred' ? { ...found, kind: 'other' } : found)
  }
  if (read.length > 0) return { read, missed: missedOf(met), areAll: false }
  throw new Trouble(nothingFound(address.origin, met))
}

/** An API wants a token for whatever is asked of it, there or not. */
function isApi(path: string): boolean {
  return path.startsWith('/api/')
}

/** What may be documents that weren't read, in words. */
function missedOf(met: readonly Met[]): string[] {
  return metLines(met.filter(mayHide))
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
  const read = new Map<string, NamedDocument>()
  const missed: Met[] = []
  for (const url of settings) {
    const fetched = await look(url)
    for (const each of fetched.status < 300 ? readSwaggerPage(fetched.text).documents : [])
      written.add(each)
    const obstacle = obstacleOf(fetched)
    if (obstacle?.kind === 'failing') missed.push({ url: fetched.url, ...obstacle })
  }
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
    const found = readFetched(await look(url))
    if ('root' in found) return found
    if (met === null || found.kind !== 'absent') met = found
  }
  return met
}

/** A fetched text as a document, or why it is none. */
function readFetched(fetched: Fetched): NamedDocument | Met {
  const { url, text } = fetched
  const obstacle = obstacleOf(fetched)
  if (obstacle !== null) return { url, ...obstacle }
  const name = oneLine(url)
  try {
    return { name: url, root: readDocument(name, text) }
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    const words = error.message.slice(name.length).trim()
    return { url, words, kind: isBroken(text) ? 'failing' : 'other' }
  }
}

/** Whether it begins as JSON does and isn't whole. */
function isBroken(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return false
  } catch {
    return true
  }
}

function nothingFound(origin: string, met: readonly Met[]): string {
  const there = met.filter(({ kind }) => kind !== 'absent')
  const seen = metLines(there).map((line) => `  ${line}`)
  return [
    `${origin} shows no OpenAPI document at its Swagger page or at the usual addresses.`,
    ...(seen.length > 0
      ? ['What was met:', ...seen.slice(0, 8)]
      : ['Everything asked for was answered with “not found” (404).']),
    `Open ${origin}/swagger in a browser where you are signed in, save the JSON it loads, and run: npm run connect -- saved.json --instance ${origin}`,
  ].join('\n')
}
