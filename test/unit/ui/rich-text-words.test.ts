import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../src/ui/rich-text-words'

describe('the bare words of a text', () => {
  it.each([
    ['Markdown as typed', 'Since **Friday**\nit drops', 'Since **Friday**\nit drops'],
    [
      'HTML without tags',
      '<p>Hi <b>there</b>,</p><p>it\n drops.<br>Zoë</p>',
      'Hi there,\nit drops.\nZoë',
    ],
    ['signs', '<p>a &amp; b &lt; c&nbsp;d &#228; &nosuch;</p>', 'a & b < c d ä &nosuch;'],
    ['no style', '<style>p > a { color: red }</style><p>Hi</p>', 'Hi'],
    ['no script', '<p>Hi</p><script>if (a < b) go("</p>")</script><p>you</p>', 'Hi\nyou'],
    ['no comment', '<p>Hi<!-- <b>not</b> this --> you</p>', 'Hi you'],
    ['nothing of what is never closed', '<p>Hi</p><style>p { }<p>you', 'Hi'],
    ['a sign that begins no tag', '<p>a < b</p>', 'a < b'],
  ])('have %s', (_, text, words) => {
    expect(wordsOf(text)).toBe(words)
  })

  it('are never more than the text, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<',
        '>',
        '<!--',
        '-->',
        '<style',
        '</style>',
        '&#1114112;',
        '&',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = `<div>${pieces.join('')}`
        expect(wordsOf(text).length).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each(['<', '<style>', '<!--', '<p', '&', ' \n', '</'])(
    'come soon from 200 kB of %j',
    (sign) => {
      const startedAt = performance.now()
      wordsOf(`<p>${sign.repeat(200_000 / sign.length)}`)
      expect(performance.now() - startedAt).toBeLessThan(2_000)
    },
  )
})
