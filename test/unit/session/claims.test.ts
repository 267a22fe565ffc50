import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../../src/session/claims'

function tokenWith(claims: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims))
  return `h.${btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')}.s`
}

describe('a token’s claims', () => {
  it('tell when it ends and who it is for, in any script', () => {
    expect(
      readClaims(tokenWith({ exp: 1_700_000_000, email: 'z@a.example', name: '𠮷田 Zoë' })),
    ).toMatchObject({
      expiresAt: 1_700_000_000_000,
      email: 'z@a.example',
      name: '𠮷田 Zoë',
    })
  })

  it('are the same person’s from token to token, and never the token', () => {
    const claims = fc.dictionary(fc.string(), fc.string(), { minKeys: 1, noNullPrototype: true })
    fc.assert(
      fc.property(claims, fc.nat(), fc.nat(), (of, one, two) => {
        const first = tokenWith({ ...of, exp: one, iat: one })
        const second = tokenWith({ exp: two, iat: two, ...of })
        expect(readClaims(first).identity).toBe(readClaims(second).identity)
        expect(first).not.toContain(readClaims(first).identity)
      }),
      { numRuns: 2000 },
    )
  })

  it('of any text at all never make the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => tokenWith(JSON.parse(text))),
        ),
        (token) => {
          expect(readClaims(token).identity).not.toBe('')
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
