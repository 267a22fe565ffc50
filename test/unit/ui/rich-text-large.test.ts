// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { isDump, plainTextToHtml } from '../../../src/ui/rich-text-plain'
import { markdownToHtml } from '../../../src/ui/rich-text-markdown'

const size = 200_000
const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))

describe('large and hostile texts', () => {
  it.each(['_a', '__a', '**a', '> ', '>', '1. ', '+ - ', '[', '![', '`a', '<a ', '|a\n|-\n'])(
    'reads 200 kB of %j in reasonable time',
    (piece) => {
      const start = performance.now()
      expect(markdownToHtml(fill(piece))).not.toBe('')
      expect(performance.now() - start).toBeLessThan(4_000)
    },
  )

  it('still reads 200 kB of prose as Markdown', () => {
    const html = markdownToHtml(fill('The **VPN** drops every _thirty_ minutes.\n\n'))
    expect(html).toContain('<strong>VPN</strong>')
  })

  it('shows a dump as typed', () => {
    expect(isDump(`log ${'a_b_c '.repeat(2_000)}`)).toBe(true)
    expect(isDump('a rule\n\n----------------------------------------\n\nand words')).toBe(false)
    expect(plainTextToHtml('a <b>\nc\n\nd')).toBe('<p>a &lt;b&gt;<br>c</p><p>d</p>')
  })
})
