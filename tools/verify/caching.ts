/** An hour of missing what is there again is the most that anybody will wait for. */
const SOON = 3600

/** The directives of Cache-Control by name, in small letters; of one that is said twice the first counts (RFC 9111, 4.2.1). */
function directivesOf(headers: Headers): ReadonlyMap<string, string> {
  const directives = new Map<string, string>()
  for (const each of (headers.get('Cache-Control') ?? '').split(',')) {
    const [name = '', value = ''] = each.split('=').map((part) => part.trim())
    const key = name.toLowerCase()
    if (!directives.has(key)) directives.set(key, value.replaceAll('"', ''))
  }
  return directives
}

const secondsOf = (directives: ReadonlyMap<string, string>, name: string) =>
  Number(directives.get(name) ?? NaN)

const isRefused = (directives: ReadonlyMap<string, string>) =>
  directives.has('no-store') || directives.has('no-cache')

/** Whether a browser asks for it once: `immutable` (RFC 8246) counts while it is fresh, and only if it is kept at all. */
export function isKeptForGood(headers: Headers): boolean {
  const directives = directivesOf(headers)
  return (
    directives.has('immutable') && secondsOf(directives, 'max-age') >= 1 && !isRefused(directives)
  )
}

/** Whether a browser, or a cache on the way to it, goes on giving it for more than an hour. */
export function isKeptLong(headers: Headers): boolean {
  const directives = directivesOf(headers)
  if (isRefused(directives)) return false
  if (directives.has('immutable') || secondsOf(directives, 's-maxage') > SOON) return true
  if (directives.has('max-age')) return secondsOf(directives, 'max-age') > SOON
  const from = Date.parse(headers.get('Date') ?? '') || Date.now()
  return Date.parse(headers.get('Expires') ?? '') - from > SOON * 1000
}
