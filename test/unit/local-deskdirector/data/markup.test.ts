import { expect, test } from 'vitest'
import { quoteHtml, signatureHtml, toHtml } from '../../../local-deskdirector/data/markup'

test.each([
  [
    'One *two* **three** `four`.',
    '<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>',
  ],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
  ['~~~\na < b\n~~~', '<pre>a &lt; b</pre>'],
  ['[a](https://b.example)', '<p><a href="https://b.example">a</a></p>'],
  [
    '| a | b |\n| --- | ---: |\n| c | d |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
  ],
])('%j becomes HTML', (markdown, html) => {
  expect(toHtml(markdown)).toBe(html)
})

test('text that looks like HTML stays text', () => {
  expect(toHtml('a <td> & b')).toBe('<p>a &lt;td&gt; &amp; b</p>')
})

test('a signature holds a mailto link and a remote picture of the sender’s domain', () => {
  const html = signatureHtml('A', 'a@b.example', 'C & D')
  expect(html).toContain('<a href="mailto:a@b.example">')
  expect(html).toContain('<img src="https://static.b.example/logo.png" alt="C &amp; D"')
})

test('a quotation names who wrote it', () => {
  expect(quoteHtml('A', 'b')).toBe('<blockquote><p>A:</p><p>b</p></blockquote>')
})
