import { describe, expect, it } from 'vitest'
import { formatOf } from '../../../src/ui/rich-text-format'

describe('formatOf', () => {
  it.each([
    ['plain words', 'The VPN drops.', 'markdown'],
    ['Markdown', '**Bold** and `code`', 'markdown'],
    ['inline tags alone', 'Press <b>Start</b><br>then wait', 'markdown'],
    ['an unknown tag', 'Ping <server name>', 'markdown'],
    ['a block talked about in code', 'Use `<div>` here', 'markdown'],
    ['a block talked about in a fence', '```\n<p>x</p>\n```\nSee above', 'markdown'],
    ['a block after a paragraph of Markdown', 'Hello **you**\n\n<div>x</div>', 'markdown'],
    ['a comparison', 'if a <p then b', 'html'],
    ['paragraphs', '<p>Hello</p>', 'html'],
    ['a mail', '\n<!doctype html><html><body>Hello</body></html>', 'html'],
    ['words before the first block', 'Hello<div>there</div>', 'html'],
    ['blank lines after the first block', '<p>a</p>\n\n<p>b</p>', 'html'],
    ['nothing', '', 'markdown'],
  ])('reads %s', (_, text, format) => {
    expect(formatOf(text)).toBe(format)
  })
})
