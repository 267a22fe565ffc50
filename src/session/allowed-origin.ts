/** One line of `site.json`'s instances: an exact origin, or one whose host begins with `*.`. */
export interface AllowedInstance {
  readonly host: string
}

export type OriginCheck =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly reason: 'host-not-allowed' | 'not-https' }

/**
 * Whether the page may send a token to `host`, and its origin if so.
 * The launch URL can be crafted by anyone, so only listed instances pass: https, or a loopback origin that is
 * listed exactly, port and all.
 */
export function allowedOrigin(host: string, instances: readonly AllowedInstance[]): OriginCheck {
  const url = parse(host)
  if (url === null) return { ok: false, reason: 'host-not-allowed' }
  const isPlain = url.protocol === 'http:'
  if (isPlain && !isLoopback(url.hostname)) return { ok: false, reason: 'not-https' }
  return matchInstance(url.origin, instances) === undefined
    ? { ok: false, reason: 'host-not-allowed' }
    : { ok: true, origin: url.origin }
}

/** The first instance whose pattern the origin matches. */
export function matchInstance<Instance extends AllowedInstance>(
  origin: string,
  instances: readonly Instance[],
): Instance | undefined {
  return instances.find(({ host }) => {
    const [scheme, domain] = host.split('*')
    if (domain === undefined) return host === origin
    return (
      scheme === 'https://' &&
      origin.startsWith(scheme) &&
      origin.endsWith(domain) &&
      origin.length >= host.length
    )
  })
}

/** An origin as DeskDirector gives it, trailing slashes trimmed; null for anything that is more or less than one. */
function parse(host: string): URL | null {
  const trimmed = host.trim().replace(/\/+$/, '')
  try {
    const url = new URL(trimmed)
    return url.href === `${url.origin}/` ? url : null
  } catch {
    return null
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
