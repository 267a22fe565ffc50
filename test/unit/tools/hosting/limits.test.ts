import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSite } from '../../../../tools/build/read-site'
import { headerPlan } from '../../../../tools/hosting/headers'
import { kits } from '../../../../tools/hosting/kits'
import { AZURE_BYTES, HEADER_LIMITS, limitWarnings, RULES } from '../../../../tools/hosting/limits'

/** Origins that make a policy of that many characters. */
function origins(length: number): string[] {
  const frameAncestors: string[] = []
  for (let rest = length - 'frame-ancestors'.length; rest > 0;) {
    const size = rest < 200 ? rest : 100
    frameAncestors.push(`https://${'a'.repeat(size - 1 - 'https://.example'.length)}.example`)
    rest -= size
  }
  return frameAncestors
}

const names = (count: number, size = 14) =>
  Array.from({ length: count }, (_, at) => `${String(at).padStart(size - 3, 'a')}.js`)

function warned(frameAncestors: readonly string[], assets: readonly string[]) {
  const plan = headerPlan({ frameAncestors })
  const made = kits(plan, assets)
  const textOf = (name: string) => made.find(({ file }) => file === name)?.text ?? ''
  return { policy: plan.everywhere['Content-Security-Policy'] ?? '', textOf, made, plan }
}

describe('a policy', () => {
  it.each(HEADER_LIMITS)(
    'is told that it is too long for $host, and by one only',
    ({ host, most }) => {
      for (const [length, isTold] of [
        [most, false],
        [most + 1, true],
      ] as const) {
        const { plan, made, policy } = warned(origins(length), [])
        expect(policy).toHaveLength(length)
        expect(limitWarnings(plan, made).join().includes(`${host} takes`)).toBe(isTold)
      }
    },
  )

  it('of any length is told of those hosts that take less, in one text with its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 6000 }), (length) => {
        const { plan, made, textOf } = warned(origins(length), [])
        const [text = '', ...more] = limitWarnings(plan, made)
        expect(more).toEqual([])
        for (const { host, most } of HEADER_LIMITS) {
          expect(text.includes(`${host} takes ${most.toLocaleString('en')}`)).toBe(length > most)
        }
        if (text !== '') {
          expect(text).toContain(`${length.toLocaleString('en')} characters long`)
          expect(text).toContain('Name fewer origins, or one with *.')
        }
        // What Cloudflare Pages looks at is the line itself.
        const lines = textOf('_headers').split('\n')
        const isLong = lines.some((line) => line.trim().length > 2000)
        expect(text.includes('anybody may show the page')).toBe(isLong)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the files of assets/', () => {
  it('are told where hosts that go by the path take fewer', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 8, max: 60 }), (count, size) => {
        const { plan, made, textOf } = warned(['https://a.example'], names(count, size))
        const text = limitWarnings(plan, made).join('\n')
        const rules = textOf('_headers').split('\n\n').length
        const { length } = textOf('staticwebapp.config.json')
        expect(text.includes(`_headers has ${rules} rules`)).toBe(rules > RULES)
        expect(text.includes(`${length.toLocaleString('en')} bytes`)).toBe(length > AZURE_BYTES)
        if (text !== '') expect(text).toContain('delete those of older releases')
      }),
      { numRuns: 60 },
    )
  })

  it('are within what hosts take, as the page has them now and for the site that comes with it', () => {
    const plan = headerPlan(readSite('site.json'))
    expect(limitWarnings(plan, kits(plan, names(60, 24)))).toEqual([])
  })
})
