/** The launch's parameters by name, as far as the address holds them. */
export type Parameters = Readonly<Partial<Record<Name, string>>>

type Name = 'access_token' | 'host' | 'app' | 'ticket' | 'route' | 'lang' | 'theme'

const NAMES = /^(access_token|host|app|ticket|route|lang|theme)$/

/**
 * Parts a launch URL into its parameters and the address without them: no query at all, and always a route in its hash.
 *
 * Nothing published says whether DeskDirector's parameters go before or behind a `#` in an admin's address: so they
 * are read from the query, and from the hash where the query lacks them. What else a query holds may be an e-mail
 * address, so it isn't kept either.
 */
export function splitAddress(
  href: string,
  routeKeys: string,
): { readonly parameters: Parameters; readonly address: string } {
  const [beforeHash, written] = cut(href, '#')
  const [path, query] = cut(beforeHash, '?')
  // Its own separators may have come encoded.
  const hash = /access_token%/i.test(written) ? decodedWhole(written) : written
  const inHash = splitHash(hash)
  const launchedInHash = inHash.query.some(([name]) => NAMES.test(name))
  const parameters: Partial<Record<string, string>> = {}
  for (const [name, value] of [...pairs(query), ...inHash.query]) {
    if (NAMES.test(name)) parameters[name] ||= value
  }
  const kept = launchedInHash ? keep(inHash, routeKeys) : hash
  const route = firstRoute(parameters) ?? kept
  const isSafe = !holds(route, parameters.access_token)
  // Without a route, the list's. Said along with the launch: an address that is replaced again while somebody reloads
  // costs the entry its state in Chromium, and with it the word that there was a launch.
  return { parameters, address: `${path}#${(isSafe && route) || '/tickets'}` }
}

/** Whether a hash brings a launch of its own; words somebody searches for come encoded, and don't. */
export function holdsLaunch(hash: string): boolean {
  return /[#?&]access_token=./.test(hash)
}

/** Whether a route quotes the token, wherever in it. Of a text too short to be a secret nothing is said. */
function holds(route: string, token = ''): boolean {
  return token.length >= 8 && (route.includes(token) || decodedWhole(route).includes(token))
}

/** Where the menu item wants to begin: a ticket, or a route that its URL could hold no `#` for. */
function firstRoute({ ticket, route }: Parameters): string | undefined {
  // TECH fills `[ticketnumber]` in (DeskDirector/UserVoice#210); left as it is, there is no ticket.
  const number = ticket?.trim()
  if (number && !/^\[.*\]$/.test(number)) return `/tickets/${encodeURIComponent(number)}`
  return route?.startsWith('/') ? route : undefined
}

/** A hash's path and its query, which begins at the first `?` or `&`, or at once. */
function splitHash(hash: string): { readonly path: string; readonly query: readonly Pair[] } {
  const beginsAtOnce = /^(access_token|host)=/.test(hash)
  const [path, query] = cut(beginsAtOnce ? `?${hash}` : hash, /[?&]/)
  return { path, query: pairs(query) }
}

function keep({ path, query }: ReturnType<typeof splitHash>, routeKeys: string): string {
  const own = query.filter(([name]) => routeKeys.split(' ').includes(name))
  const text = own.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  return text ? `${path}?${text}` : path
}

type Pair = readonly [name: string, value: string]

/** Not URLSearchParams: it turns a `+` into a space, and a token may hold one. */
function pairs(query: string): Pair[] {
  return query.split(/[&?]/).map((part) => cut(part, '=').map(decoded) as unknown as Pair)
}

/** What stands before a sign, and what after it; all of it where there is none. */
function cut(text: string, sign: string | RegExp): Pair {
  const [before = ''] = text.split(sign, 1)
  return [before, text.slice(before.length + 1)]
}

/** Decoded until nothing changes, or for as often as anyone encodes. */
function decodedWhole(text: string, times = 5): string {
  const once = decoded(text)
  return once === text || times === 0 ? text : decodedWhole(once, times - 1)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
