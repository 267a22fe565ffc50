// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderRichText } from '../../../src/ui/rich-text-render'
import { labels } from './rich-text-labels'
import { payloads } from './rich-text-payloads'
import { offences } from './rich-text-safety'

// `XSS_PAYLOADS` may name a JSON file, an array of texts, of payloads from elsewhere.

/** Each payload as it comes, inside HTML, behind a paragraph of Markdown, and in a quote. */
const settings: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `<div>${payload}</div>`,
  (payload) => `Hello,\n\n${payload}\n\nRegards`,
  (payload) => `<p>On 3 March 2026, somebody wrote:</p><blockquote>${payload}</blockquote>`,
]

function offencesOf(text: string): string[] {
  return settings.flatMap((set) => offences(renderRichText(set(text), labels).fragment))
}

describe('rich text lets nothing harmful through', () => {
  it.each(payloads)('%s', (payload) => {
    expect(offencesOf(payload)).toEqual([])
  })

  const file = process.env.XSS_PAYLOADS
  if (file) {
    it(`keeps its promise on the payloads of ${file}`, () => {
      const outside = JSON.parse(readFileSync(file, 'utf8')) as string[]
      expect(outside.length).toBeGreaterThan(0)
      expect(outside.filter((payload) => offencesOf(payload).length > 0)).toEqual([])
    }, 120_000)
  }

  it('keeps its promise on payloads cut up and joined at random', () => {
    const piece = fc
      .tuple(fc.constantFrom(...payloads), fc.nat(60), fc.nat(60))
      .map(([payload, from, length]) => payload.slice(from, from + length + 5))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 5 }),
        (pieces) => {
          expect(offences(renderRichText(pieces.join(''), labels).fragment)).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  }, 60_000)

  it('would notice if something got through', () => {
    const planted = document.createElement('div')
    planted.append(document.createElement('script'), document.createElement('p'))
    planted.querySelector('p')?.setAttribute('onclick', 'x')
    expect(offences(planted)).toEqual(['<script>', '<p onclick>'])
  })
})
