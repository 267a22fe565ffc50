// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { RichText } from '../../../src/ui/rich-text'
import { labels } from './rich-text-labels'

function show(text: string) {
  const { container } = render(
    <StrictMode>
      <RichText text={text} labels={labels} />
    </StrictMode>,
  )
  return container
}

const picture = (name: string, host = 'img.example.com') =>
  `<p><img src="https://${host}/${name}.png" alt="${name}"></p>`

describe('rich text', () => {
  it('shows Markdown with its line ends, tables and code', () => {
    show('**Hello**\nthere\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`ipconfig`')
    expect(screen.getByText('Hello').localName).toBe('strong')
    expect(screen.getByRole('columnheader', { name: 'a' })).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Table' })).toHaveAttribute('tabindex', '0')
    expect(screen.getByText('ipconfig').localName).toBe('code')
  })

  it('shows HTML as HTML', () => {
    show('<div>One</div><div>**Two**</div>')
    expect(screen.getByText('**Two**')).toBeInTheDocument()
  })

  it('reads in its own direction', () => {
    const container = show('- مرحبا')
    expect(container.firstElementChild).toHaveAttribute('dir', 'auto')
    expect(screen.getByRole('list')).toHaveAttribute('dir', 'auto')
  })

  it('keeps words in angle brackets that are no tag', () => {
    const container = show('Ping <server name> and <PC LOAD LETTER>, then <b>wait</b>')
    expect(container).toHaveTextContent('Ping <server name> and <PC LOAD LETTER>, then wait')
  })

  it('takes a line of dashes under a name for a signature, not for a heading', () => {
    show('Regards\n---\nMira')
    expect(screen.queryByRole('heading')).toBeNull()
  })

  it('starts headings below the page’s own and skips no level', () => {
    show('# One\n\n### Three\n\n## Two')
    const levels = screen.getAllByRole('heading').map(({ localName }) => localName)
    expect(levels).toEqual(['h4', 'h5', 'h5'])
  })

  it('writes task boxes out as signs', () => {
    const container = show('- [x] done\n- [ ] open')
    expect(container).toHaveTextContent('☑ done')
    expect(container).toHaveTextContent('☐ open')
    expect(container.querySelector('input')).toBeNull()
  })

  it('opens links apart from the page and unlinks those that lead nowhere outside', () => {
    show('[out](https://docs.example.com) [in](/tickets/1) [hash](#x) [mail](mailto:a@b.example)')
    const out = screen.getByRole('link', { name: 'out' })
    expect(out).toHaveAttribute('rel', 'noopener noreferrer')
    expect(out).toHaveAttribute('target', '_blank')
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })

  it('asks for no picture before the reader does', async () => {
    const container = show(picture('shot'))
    expect(container.querySelector('img')).toBeNull()
    expect(container.innerHTML).not.toContain('shot.png')
    await userEvent.click(screen.getByRole('button', { name: 'Show picture from img.example.com' }))
    const image = screen.getByRole('img', { name: 'shot' })
    expect(image).toHaveAttribute('src', 'https://img.example.com/shot.png')
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer')
    expect(image).toHaveAttribute('loading', 'lazy')
    expect(image).toHaveFocus()
  })

  it('shows all pictures at once, those shown already left alone', async () => {
    show(picture('one') + picture('two', 'other.example') + picture('three'))
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Show all 3 pictures' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Show picture from other.example' }))
    await userEvent.click(screen.getByRole('button', { name: 'Show all 3 pictures' }))
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('alt'))).toEqual([
      'one',
      'two',
      'three',
    ])
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says so when a picture does not load', async () => {
    const container = show(picture('shot'))
    await userEvent.click(screen.getByRole('button'))
    screen.getByRole('img').dispatchEvent(new Event('error'))
    expect(container).toHaveTextContent('[failed] shot')
    expect(screen.getByText('[failed] shot')).toHaveFocus()
  })

  it('leaves the focus where somebody went on to before a picture failed', async () => {
    show(`${picture('one')}${picture('two')}`)
    await userEvent.click(screen.getAllByRole('button')[1]!)
    await userEvent.tab({ shift: true })
    const elsewhere = document.activeElement
    screen.getByRole('img').dispatchEvent(new Event('error'))
    expect(elsewhere).toHaveFocus()
    expect(elsewhere).not.toBe(document.body)
  })

  it('shows raster pictures inside the text, and words for those it never shows', () => {
    const container = show(
      '<p><img src="data:image/png;base64,AAAA" alt="in"> <img src="http://a.example/x.png" alt="plain"> <img src="cid:1"></p>',
    )
    expect(screen.getByRole('img', { name: 'in' })).toBeInTheDocument()
    expect(container).toHaveTextContent('plain [no picture]')
  })

  it('drops pictures that count readers', () => {
    show('<p>Hi<img src="https://t.example/dot.gif" width="1" height="1"></p>')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('moves a picture out of its link, so that no button stands in one', () => {
    const container = show(
      '<p><a href="https://ok.example/"><img src="https://i.example/a.png"></a></p>',
    )
    expect(container.querySelector('a button')).toBeNull()
    expect(screen.getByRole('link', { name: 'https://ok.example/' })).toBeInTheDocument()
  })

  it('has no accessibility faults', async () => {
    const text = `# T\n\n${'a '.repeat(9)}\n\n| a |\n|---|\n| 1 |\n\n![x](https://i.example/x.png) ![](https://i.example/y.png)\n\n> old`
    const { violations } = await axe.run(show(text), { rules: { region: { enabled: false } } })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

describe('quoted text', () => {
  const folded = (container: HTMLElement) => container.querySelector('details')?.textContent ?? null

  it.each([
    ['a quote that ends a note', 'Thanks\n\n> old words'],
    [
      'an announced mail',
      'Thanks\n\nOn Tue, 3 Mar 2026, Mira <mira@a.example> wrote:\n> old words',
    ],
    ['a marker line inside a paragraph', 'Thanks\n-----Original Message-----\nold words'],
    [
      'HTML of a mail program',
      '<div>Thanks<br><br>On 3 March 2026, Mira <a href="mailto:m@a.example">m@a.example</a> wrote:<blockquote>old words</blockquote></div>',
    ],
    [
      'an Outlook head',
      '<p>Thanks</p><div><p><b>From:</b> Mira<br><b>Sent:</b> Tuesday 10:00<br><b>Subject:</b> VPN</p><p>old words</p></div>',
    ],
    ['a German mail', '<p>Danke</p><p>Am 3. März 2026 um 10:02 schrieb Mira:</p><p>old words</p>'],
  ])('folds %s', (_, text) => {
    const container = show(text)
    expect(folded(container)).toContain('old words')
    expect(within(container).getByText('Show quoted text').localName).toBe('summary')
    expect(container.textContent.indexOf('Show quoted text')).toBeGreaterThan(3)
  })

  it('leaves a quote open that is answered below', () => {
    expect(folded(show('> does it drop?\n\nYes, it does.'))).toBeNull()
  })

  it('folds nothing when there is nothing else', () => {
    expect(folded(show('> only this'))).toBeNull()
  })

  it('takes no prose for a mail’s head', () => {
    expect(
      folded(show('On Monday it worked.\n\nFrom: here on it did not, as I wrote: nothing.')),
    ).toBeNull()
  })
})
