import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind, type Binding } from '../../../src/deskdirector/binding'
import { RUNS } from './builders'

const origin = 'https://acme.deskdirector.com'
const get = (binding: Partial<Binding>): Binding => ({
  method: 'GET',
  path: '/tickets',
  ...binding,
})

describe('a call', () => {
  it('never leaves its origin or its folder, whatever the arguments', () => {
    const binding = get({ path: '/api/t/{id}/x', query: { q: '$id' } })
    const odd = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '..%2f',
      '//evil',
      '\\\\evil',
      '\t',
      '@',
      '?',
      '#',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(fc.oneof(text, fc.jsonValue()), (id) => {
        const path = pathOrNull(binding, { id })
        if (path === null) return
        for (const url of [new URL(path, origin), new URL(origin + path)]) {
          expect(url.href).toMatch(
            /^https:\/\/acme\.deskdirector\.com\/api\/t\/[^/?#]+\/x(\?[^#]*)?$/,
          )
        }
      }),
      RUNS,
    )
  })

  it('never leaves its origin, whatever the binding', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '@', ':', '\t', '\n', ' ', '{id}', 'evil', '?')
    const paths = fc.oneof(
      fc.string(),
      fc.array(pieces).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(paths, fc.string(), (path, id) => {
        const bound = pathOrNull(get({ path }), { id })
        if (bound === null) return
        expect(new URL(bound, origin).origin).toBe(origin)
        expect(new URL(origin + bound).origin).toBe(origin)
      }),
      RUNS,
    )
  })
})

function pathOrNull(binding: Binding, given: object): string | null {
  try {
    return bind(binding, given).path
  } catch {
    return null
  }
}
