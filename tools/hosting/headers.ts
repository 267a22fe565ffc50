import type { Site } from '../../src/deskdirector/site'

type Headers = Readonly<Record<string, string>>

/** What a host sends along, by what it sends. */
export interface HeaderPlan {
  /** With every answer. */
  readonly everywhere: Headers
  /** With the document, and whatever else has a name that stays. */
  readonly document: Headers
  /** With the files of `assets/`, whose names change with what is in them. */
  readonly hashed: Headers
}

/**
 * The headers that the page needs of its host, from the site's `frameAncestors`.
 *
 * `frame-ancestors`: a policy in a meta tag can't carry it (CSP level 3, 3.3). `no-store` on the document: it names the
 * hashed files, and its address holds a token that no cache is to keep. Any origin may have the hashed files: in a frame
 * without Allow Same Origin the page's own host is another origin to it.
 */
export function headerPlan({ frameAncestors }: Pick<Site, 'frameAncestors'>): HeaderPlan {
  return {
    everywhere: {
      'Content-Security-Policy': `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
    document: { 'Cache-Control': 'no-store' },
    hashed: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  }
}
