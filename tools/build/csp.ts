import { createHash } from 'node:crypto'
import type { Site } from '../../src/deskdirector/site'

/** A CSP source for one inline script or style, by its exact text. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/**
 * The page's content security policy: it loads only what came with it, and speaks to its own host and the listed
 * instances alone. `frame-ancestors` is missing because a meta tag can't carry it: the host's headers do.
 */
export function contentSecurityPolicy(site: Site, scripts: string[], styles: string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    `style-src 'self' ${styles.map(hashOf).join(' ')}`,
    `connect-src 'self' ${site.instances.map(({ host }) => host).join(' ')}`,
    "img-src 'self' https: blob: data:",
    "font-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dompurify',
  ].join('; ')
}
