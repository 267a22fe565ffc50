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
  if (url?.protocol === 'http:' && !isLoopback(url.hostname))
    return { ok: false, reason: 'not-https' }
  return url && matchInstance(url.origin, instances)
    ? { ok: true, origin: url.origin }
    : { ok: false, reason: 'host-not-allowed' }
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

/** An origin as DeskDirector gives it, without its trailing slashes; null for anything that is more or less than one. */
function parse(host: string): URL | null {
  const trimmed = host.replace(/\/+$/, '')
  try {
    const url = new URL(trimmed)
    return url.href === `${url.origin}/` ? url : null
  } catch {
    return null
  }
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|\[::1]|127(\.\d+){3})$/.test(hostname)
}
