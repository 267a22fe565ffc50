/** What a token says of itself. Never trusted for a permission: only for a name, and for when it ends. */
export interface Claims {
  /** Milliseconds since 1970, by the instance's clock; null where the token doesn't say. */
  readonly expiresAt: number | null
  readonly name: string | null
  readonly email: string | null
  /** Stable for one person on one instance from token to token; from the token itself where it has no claims. */
  readonly identity: string
  /** Whether `identity` is the same in this person's next token, as far as this one can tell. */
  readonly isLasting: boolean
}

/**
 * Reads a token's claims. Any text is taken: DeskDirector's tokens are signed JWTs, but of their claims only
 * `msp`, database, region and system are known, so the usual names are tried for the rest.
 */
export function readClaims(token: string): Claims {
  const claims = payload(token)
  const exp = claims['exp']
  const kept = lasting(claims)
  return {
    // In seconds, by JWT's rule; in milliseconds where it would be some three thousand years off.
    expiresAt: typeof exp === 'number' && isFinite(exp) ? (exp > 1e11 ? exp : exp * 1000) : null,
    name: text(claims, ['name', 'display_name', 'displayName', 'userName', 'unique_name']),
    email: text(claims, ['email', 'upn', 'preferred_username']),
    identity: fingerprint(kept ?? token),
    isLasting: kept !== null,
  }
}

function payload(token: string): Record<string, unknown> {
  try {
    const base64 = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

/** The claims that don't change from one token of a person to the next. */
function lasting(claims: Record<string, unknown>): string | null {
  const perToken = ['exp', 'iat', 'nbf', 'jti', 'auth_time', 'nonce', 'sid']
  const kept = Object.entries(claims).filter(([name]) => !perToken.includes(name))
  return kept.length === 0 ? null : JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function text(claims: Record<string, unknown>, names: readonly string[]): string | null {
  const found = names.map((name) => claims[name]).find((value) => typeof value === 'string')
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

/** A short one-way mark (two 32-bit FNV-1a rounds): it tells people apart and gives nothing of the text away. */
function fingerprint(of: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(of, seed).toString(36)).join('')
}

function fnv(of: string, seed: number): number {
  let hash = seed
  // By index: a token is long, and character by character this took a seventh of the launch's work.
  for (let at = 0; at < of.length; at++) hash = Math.imul(hash ^ of.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
