import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '../../../../../src/screens/ticket-detail/conflict/word-diff'

const text = fc
  .array(fc.oneof(fc.constantFrom('a', 'b', 'c', ' ', '\n', '  '), fc.string({ maxLength: 4 })))
  .map((parts) => parts.join(''))

const without = (pieces: ReturnType<typeof wordDiff>, kind: string) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map((piece) => piece.text)
    .join('')

describe('what differs between two texts', () => {
  it('is the one without what is new, and the other without what is gone', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordDiff(from, to)
        expect(without(pieces, 'new')).toBe(from)
        expect(without(pieces, 'gone')).toBe(to)
      }),
      { numRuns: 2_000 },
    )
  })

  it('has no two neighbours of a kind, and none that is empty', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = wordDiff(from, to)
        expect(pieces.every((piece) => piece.text !== '')).toBe(true)
        expect(pieces.some((piece, index) => piece.kind === pieces[index + 1]?.kind)).toBe(false)
      }),
    )
  })

  it('is nothing where they are the same', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(wordDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  it('keeps changed words together, whatever spaces they share', () => {
    expect(wordDiff('one two three four', 'one six seven four')).toEqual([
      { kind: 'same', text: 'one ' },
      { kind: 'gone', text: 'two three' },
      { kind: 'new', text: 'six seven' },
      { kind: 'same', text: ' four' },
    ])
  })

  it('takes two long texts for two rather than hold the page', () => {
    const words = (word: string) => Array.from({ length: 40_000 }, (_, at) => word + at).join(' ')
    const start = performance.now()
    expect(wordDiff(words('a'), words('b'))).toHaveLength(2)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
