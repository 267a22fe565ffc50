import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { wordsMark } from '../../../../src/deskdirector/writes/words-mark'

const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u)
const wrapped = fc
  .tuple(word, fc.constantFrom(['', ''], ['**', '**'], ['*', '*'], ['`', '`'], ['~~', '~~']))
  .map(([text, [before, after]]) => `${before}${text}${after}`)
const line = fc.array(wrapped, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const paragraphs = fc.array(line, { minLength: 1, maxLength: 3 })

describe('what two spellings of the same words share', () => {
  it('is the same for Markdown and the HTML it becomes', () => {
    fc.assert(
      fc.property(paragraphs, (lines) => {
        const text = lines.join('\n\n')
        expect(wordsMark(String(marked.parse(text, { async: false })))).toBe(wordsMark(text))
      }),
    )
  })

  it.each([
    ['a\r\nb', 'a\nb'],
    ['  Hello there.  ', 'Hello there.'],
    ['Tom & Jerry', 'Tom &amp; Jerry'],
    ['[the guide](https://acme.example/a_b)', '<a href="https://acme.example/a_b">the guide</a>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['Ça va, Zoë?', '<p>Ça va, Zoë?</p>'],
    ['5 < 6', '5 &lt; 6'],
  ])('%j and %j', (one, other) => {
    expect(wordsMark(one)).toBe(wordsMark(other))
  })

  it('tells other words apart, and signs where there are no words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        fc.pre(one.normalize('NFKC').toLowerCase() !== other.normalize('NFKC').toLowerCase())
        expect(wordsMark(one)).not.toBe(wordsMark(other))
      }),
    )
    expect(wordsMark('👍')).toBe(wordsMark(' 👍 '))
    expect(wordsMark('👍')).not.toBe(wordsMark('👎'))
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void wordsMark(text)))
  })
})
