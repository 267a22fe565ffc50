import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACME, PAGE, read } from './read-launch'

describe('any address', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 40 })
  const name = fc.constantFrom(
    'access_token',
    'host',
    'app',
    'ticket',
    'route',
    'lang',
    'theme',
    'q',
    'email',
  )
  const query = fc
    .array(fc.tuple(name, value))
    .map((pairs) => pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&'))
  const hash = fc.oneof(
    value,
    query.map((text) => `/tickets?${text}`),
    query,
  )

  it('never makes the reader throw, and never keeps a query', () => {
    fc.assert(
      fc.property(fc.oneof(value, query), hash, fc.anything(), (search, after, historyState) => {
        const { address } = read(`${PAGE}?${search}#${after}`, { historyState })
        expect(address.split('#')[0]).toBe(PAGE)
      }),
      { numRuns: 10_000 },
    )
  })

  it('gives any token back as it was, and keeps it nowhere', () => {
    const token = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.+/=~&#%?'), minLength: 12 })
    fc.assert(
      fc.property(
        token,
        fc.boolean(),
        fc.constantFrom('', '/tickets', '/tickets?q=x'),
        (secret, inHash, route) => {
          const launch = `access_token=${encodeURIComponent(secret)}&host=${ACME}`
          const joined = `${route}${route.includes('?') ? '&' : '?'}${launch}`
          const href = inHash ? `${PAGE}#${joined}` : `${PAGE}?${launch}#${route}`
          const result = read(href)
          expect(result.ok && result.launch.token).toBe(secret)
          expect(decodeURIComponent(result.address)).not.toContain(secret)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
