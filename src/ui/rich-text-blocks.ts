import type { RichTextLabels } from './rich-text-labels'

/** Shapes what the sanitiser let through so that it reads well inside a page of its own headings and articles. */
export function shapeBlocks(
  fragment: DocumentFragment,
  labels: Pick<RichTextLabels, 'table'>,
): void {
  turnIntoDivs(fragment)
  writeOutTickBoxes(fragment)
  dropEmpty(fragment)
  demoteHeadings(fragment)
  wrapTables(fragment, labels.table)
  tidyAttributes(fragment)
}

/** An `article` or `nav` inside a note would pass for one of the page's own landmarks. */
function turnIntoDivs(fragment: DocumentFragment) {
  const tags =
    'address, article, aside, center, figcaption, figure, footer, header, main, nav, section'
  for (const element of fragment.querySelectorAll(tags)) renamed(element, 'div')
}

/** A list that has boxes needs no bullets; the role keeps it a list for VoiceOver, which goes by the bullets. */
function writeOutTickBoxes(fragment: DocumentFragment) {
  for (const box of fragment.querySelectorAll('li > input, li > p:first-child > input')) {
    box.closest('ul')?.setAttribute('role', 'list')
  }
  for (const input of fragment.querySelectorAll('input')) {
    const isBox = input.getAttribute('type')?.toLowerCase() === 'checkbox'
    input.replaceWith(...(isBox ? [input.hasAttribute('checked') ? '☑ ' : '☐ '] : []))
  }
}

/** Mail programs space paragraphs with empty ones, and a heading without words is a stop that says nothing. */
function dropEmpty(fragment: DocumentFragment) {
  for (const element of fragment.querySelectorAll('p, h1, h2, h3, h4, h5, h6, a, caption, li')) {
    const says = (element.textContent ?? '').trim() !== '' || element.querySelector('img, hr')
    if (!says) element.remove()
  }
}

/** From h4 down, and never more than one level at a time: the page itself has h1 to h3. */
function demoteHeadings(fragment: DocumentFragment) {
  let previous = 3
  for (const heading of fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const wanted = Number(heading.localName.slice(1)) + 3
    previous = Math.min(wanted, previous + 1, 6)
    renamed(heading, `h${previous}`)
  }
}

/** A wide table scrolls by itself, by keyboard too, instead of widening the page. */
function wrapTables(fragment: DocumentFragment, label: string) {
  for (const table of fragment.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue
    const frame = table.ownerDocument.createElement('div')
    frame.setAttribute('role', 'group')
    frame.setAttribute('aria-label', label)
    frame.tabIndex = 0
    table.replaceWith(frame)
    frame.append(table)
  }
}

/** On which tags an attribute may stay, and with which values. Those that `shapeBlocks` sets itself are among them. */
const ATTRIBUTES: ReadonlyMap<string, readonly [tags: string, value: RegExp]> = new Map([
  ['align', ['td th', /^(?:left|right|center)$/i]],
  ['dir', ['*', /^(?:ltr|rtl|auto)$/i]],
  ['lang', ['*', /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i]],
  ['colspan', ['td th', /^\d{1,2}$/]],
  ['rowspan', ['td th', /^\d{1,3}$/]],
  ['scope', ['th', /^(?:row|col)$/i]],
  ['start', ['ol', /^\d{1,6}$/]],
  ['reversed', ['ol', /^/]],
  ['width', ['img', /^\d{1,4}$/]],
  ['height', ['img', /^\d{1,4}$/]],
  ['alt', ['img', /^/]],
  ['src', ['img', /^/]],
  ['href', ['a', /^/]],
  ['role', ['div ul', /^(?:group|list)$/]],
  ['aria-label', ['div', /^/]],
  ['tabindex', ['div pre', /^0$/]],
])

function tidyAttributes(fragment: DocumentFragment) {
  for (const element of fragment.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const [tags, pattern] = ATTRIBUTES.get(name) ?? ['', /^/]
      const isAllowed = tags === '*' || tags.split(' ').includes(element.localName)
      if (!isAllowed || !pattern.test(value)) element.removeAttribute(name)
    }
  }
  // A list's marks and a quote's bar stand on the side their own words begin.
  for (const block of fragment.querySelectorAll('ul, ol, blockquote, table')) {
    if (!block.hasAttribute('dir')) block.setAttribute('dir', 'auto')
  }
  for (const code of fragment.querySelectorAll('pre')) {
    code.setAttribute('dir', 'ltr')
    // A long line scrolls by itself, by keyboard too: not every browser lets one into what scrolls.
    code.tabIndex = 0
  }
}

function renamed(element: Element, tag: string): void {
  const twin = element.ownerDocument.createElement(tag)
  for (const { name, value } of element.attributes) twin.setAttribute(name, value)
  twin.append(...element.childNodes)
  element.replaceWith(twin)
}
