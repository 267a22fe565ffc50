// @vitest-environment jsdom
import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { readRichText } from '../../../src/ui/rich-text-read'
import { richTextToMarkdown } from '../../../src/ui/rich-text-to-markdown'
import { labels } from './rich-text-labels'

const written = (text: string) => richTextToMarkdown(readRichText(text, labels), 'Picture')

/** What a text says, without how it looks. */
const wordsOf = (node: ParentNode) => (node.textContent ?? '').replace(/\s+/g, '')

function readAgain(markdown: string): Element {
  const html = marked.parse(markdown, { async: false, breaks: true })
  return new DOMParser().parseFromString(html, 'text/html').body
}

describe('rich text as Markdown', () => {
  it.each([
    ['**bold** and `code`', '**bold** and `code`'],
    ['an *old* ~~wrong~~ word', 'an _old_ ~~wrong~~ word'],
    ['<b>a</b><b>b</b>c <i>x</i>y', '**ab**c xy'],
    ['<p>One<br>two</p><p>Three</p>', 'One  \ntwo\n\nThree'],
    ['- a\n- b\n  1. c', '- a\n- b\n\n  1. c'],
    ['# Big', '#### Big'],
    ['> said\n>\n> before', '> said\n>\n> before'],
    ['```\nx = `1`\n```', '```\nx = `1`\n```'],
    ['````\n```\n````', '````\n```\n````'],
    ['[the guide](https://help.example/a_(b))', '[the guide](https://help.example/a%5F%28b%29)'],
    ['see https://help.example/a_b', 'see <https://help.example/a_b>'],
    ['| a | b |\n|---|---|\n| 1 \\| 2 | 3 |', '| a | b |\n| --- | --- |\n| 1 \\| 2 | 3 |'],
    ['<table><tr><td>Mira</td><td>Acme</td></tr></table>', 'Mira\n\nAcme'],
    ['<p>1. not a list</p><p># nor a heading</p>', '1\\. not a list\n\n\\# nor a heading'],
    ['<p>snake_case and *stars*</p>', 'snake_case and \\*stars\\*'],
    ['<span><div>a</div><div>b</div></span>', 'a\n\nb'],
  ])('%j', (text, markdown) => {
    expect(written(text)).toBe(markdown)
  })

  it('makes pictures links, and leaves out those that only count readers', () => {
    const text =
      '<p><img src="https://img.example/a.png" alt="cable"> <img src="https://img.example/b.png">' +
      '<img src="https://img.example/dot.gif" width="1" height="1"></p>'
    expect(written(text)).toBe(
      '[cable](https://img.example/a.png) [Picture](https://img.example/b.png)',
    )
  })

  it('says what the text said, read again by another reader', () => {
    const signs = [
      ...'ab1 *_`[]()<>#+-.!|~&;:\\=\n',
      '\n\n',
      '<b>',
      '</b>',
      '<br>',
      '&amp;',
      '> ',
      '- ',
    ]
    const anyText = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 })
    fc.assert(
      fc.property(anyText, (text) => {
        const before = wordsOf(readRichText(text, labels))
        expect(wordsOf(readAgain(written(text)))).toBe(before)
      }),
      { numRuns: 100 },
    )
  })
})
