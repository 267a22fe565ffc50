import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { wordsMark } from '../../../../src/deskdirector/writes/words-mark'

const word = fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u)
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const around =
  (before: string, after = before) =>
  (text: string) =>
    before + text + after
const url = fc.constantFrom('https://acme.example/a_b?c=1', 'https://acme.example/a(b)c')
const link = fc
  .tuple(plain, url, fc.constantFrom('', ' "A title"', " 'Another'"))
  .map(([text, to, title]) => `[${text}](${to}${title})`)
const inline = fc.oneof(
  plain,
  plain.map(around('**')),
  plain.map(around('*')),
  plain.map(around('~~')),
  plain.map(around('`')),
  plain.map((text) => `\`<${text}>\``),
  plain.map((text) => `${text} \`&lt;\` & 5 < 6`),
  plain.map((text) => `![${text}](https://acme.example/shot.png) ${text}`),
  plain.map((text) => `No ${text.length}. ${text}`),
  link,
  url.map(around('<', '>')),
  url,
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const indent = (text: string, by: string) => text.replace(/\n/g, `\n${by}`)

const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    line,
    line.map((text) => `## ${text}`),
    fc
      .tuple(plain, fc.constantFrom('```', '```js', '~~~ shell', '```c++ a=1'))
      .map(
        ([code, fence]) => `${fence}\n${code}\n1. ${code}\n\n- <b>${code}\n${fence.slice(0, 3)}`,
      ),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `${at + 1}. ${indent(item, '   ')}`).join('\n')),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.constantFrom('-', '*', '+'))
      .map(([items, bullet]) => items.map((item) => `${bullet} ${indent(item, '  ')}`).join('\n')),
    line.map((text) => `- [x] ${text}\n- [ ] ${text}`),
    tie('block').map((text) => `> ${indent(text, '> ')}`),
    line.map((text) => `| ${text.replace(/\|/g, '')} | b |\n| --- | :-: |\n| 1 | 2 |`),
  ),
  item: fc.oneof(
    { maxDepth: 2 },
    line,
    fc.tuple(line, tie('block')).map(([text, inner]) => `${text}\n\n${inner}`),
  ),
}))
// Two lists in a row are one, and count on.
const text = fc
  .array(block, { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.join('\n\nAnd\n\n'))

describe('what two spellings of the same words share', () => {
  it('is the same for Markdown and the HTML it becomes', () => {
    fc.assert(
      fc.property(text, (written) => {
        const html = String(marked.parse(written, { async: false }))
        expect(wordsMark(html)).toBe(wordsMark(written))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a\r\nb', 'a\nb'],
    ['  Hello there.  ', 'Hello there.'],
    ['Tom & Jerry', 'Tom &amp; Jerry'],
    ['[the guide](https://acme.example/a_b)', '<a href="https://acme.example/a_b">the guide</a>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['1. one\n2) two', '<ol><li>one</li><li>two</li></ol>'],
    ['1. one\n2. two', '1. one 2. two'],
    [
      '3. c\n   - d\n     1. e\n4. f',
      '<ol start="3"><li>c<ul><li>d<ol><li>e</li></ol></li></ul></li><li>f</li></ol>',
    ],
    ['See\n1. one', 'See<br>1. one'],
    ['1.**one**', '1.<strong>one</strong>'],
    ['10\\. October', '<p>10. October</p>'],
    ['```sh\nls\n```', '<pre><code class="language-sh">ls\n</code></pre>'],
    ['- [x] done', '<ul><li><input checked disabled type="checkbox"> done</li></ul>'],
    ['Press `<Enter>`', '<p>Press <code>&lt;Enter&gt;</code></p>'],
    ['It’s &#39;so&#39;', '<p>It’s &#x27;so&#x27;</p>'],
    ['[it][1]\n\n[1]: https://acme.example "It"', '<p><a href="https://acme.example">it</a></p>'],
    ['Ça va, Zoë?', '<p>Ça va, Zoë?</p>'],
    ['5 < 6', '5 &lt; 6'],
  ])('%j and %j', (one, other) => {
    expect(wordsMark(one)).toBe(wordsMark(other))
  })

  it.each([
    ['Version 2', 'Version 3'],
    ['See step 2.', 'See step 3.'],
    ['1. Yes', '2. Yes'],
    ['Version 2.1', 'Version 2.2'],
    ['[note]: call Ada today', '[note]: call Gil today'],
    ['It costs 10.50', 'It costs 11.50'],
  ])('tells %j from %j', (one, other) => {
    expect(wordsMark(one)).not.toBe(wordsMark(other))
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
    expect(wordsMark('1.')).not.toBe(wordsMark('2.'))
  })

  it('takes any text, in no time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void wordsMark(any)))
    const startedAt = performance.now()
    for (const piece of ['&amp;', '](', '[a', '![', '1.', '> ', '- ', '```', '<a', '[x]: ']) {
      wordsMark(piece.repeat(20_000))
    }
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })
})

it.each([
  ['a tag without an end', '<' + 'a'.repeat(200_000)],
  ['digits after a bracket', 'dump <' + 'deadbeef0123'.repeat(17_000)],
  ['a link’s address without one', '[a]: ' + '/'.repeat(200_000) + ' x'],
  ['many brackets', '<a'.repeat(100_000)],
  ['many links without an end', '![a]('.repeat(40_000)],
  ['many quotes', '> '.repeat(100_000)],
])('reads %s in no time, however long', (_, text) => {
  const started = performance.now()
  wordsMark(text)
  expect(performance.now() - started).toBeLessThan(2_000)
})
