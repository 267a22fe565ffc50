import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from '../../../../src/screens/ticket-list/plain-text'

it.each([
  ['<p>It happened again,<br>log attached.</p>', 'It happened again, log attached.'],
  ['**Bold**, *leaning* and `code`', 'Bold, leaning and code'],
  ['See [the guide](https://x.example/a) ![shot](a.png)', 'See the guide shot'],
  ['# Heading\n\n- one\n- two\n> quoted', 'Heading one two quoted'],
  ['<style>p{color:red}</style><script>x()</script>Hi', 'Hi'],
  ['Fish &amp; chips&nbsp;&#8364;5 &lt;b&gt; &bogus;', 'Fish & chips €5 <b> &bogus;'],
  ['a < b and c > d', 'a < b and c > d'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['\\\\fs01\\projects', '\\\\fs01\\projects'],
  ['شكراً، **نتحقق**', 'شكراً، نتحقق'],
  ['&#99999999; &#x110000; &#0;', '&#99999999;'],
])('of %j is %j', (text, words) => {
  expect(plainText(text)).toBe(words)
})

it('never throws and is one short line, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
      expect(plainText(text)).not.toMatch(/[\n\t]/)
    }),
    { numRuns: 2_000 },
  )
})

it.each(['<', '[', '![', '**', '&', '<!--', '_a', '`'])('is quick over a wall of %j', (sign) => {
  const start = performance.now()
  plainText(sign.repeat(200_000))
  expect(performance.now() - start).toBeLessThan(100)
})
