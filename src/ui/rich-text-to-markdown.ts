import { escapeAddress, escapeClosing, escapeLineStart, escapeRun } from './markdown-escape'
import { isDot, RASTER } from './rich-text-pictures'

/*
 * Marks that are settled once a paragraph is whole: whether a `_` means anything depends on what stands beside it, and
 * two bold words side by side are one. From the private use area, and taken out of what people wrote.
 */
const [BOLD, SLANT, STRUCK] = ['\uE000', '\uE001', '\uE002']
const MARKS = /[\uE000-\uE002]/g

const INLINE_MARKS: Readonly<Record<string, string>> = {
  ...{ b: BOLD, strong: BOLD, em: SLANT, i: SLANT, del: STRUCK, s: STRUCK },
}

/** Mails put these into bold and coloured words. */
const BLOCKS = 'p, div, ul, ol, dl, table, pre, blockquote, hr, h1, h2, h3, h4, h5, h6'

/**
 * A sanitised fragment as Markdown that reads as it does, block by block. Pictures become links: where the text is put,
 * nothing is asked of a host that counts its readers.
 *
 * @param picture what a picture without a name of its own is called.
 */
export function richTextToMarkdown(fragment: ParentNode, picture: string): string {
  return blocksIn(fragment, picture).join('\n\n')
}

function blocksIn(parent: ParentNode, picture: string): string[] {
  const blocks: string[] = []
  let line = ''
  const finish = () => {
    const paragraph = settled(line)
    if (paragraph !== '') blocks.push(paragraph)
    line = ''
  }
  for (const node of parent.childNodes) {
    const own = node instanceof Element ? blocksOf(node, picture) : null
    if (own === null) {
      line += inlineOf(node, picture)
      continue
    }
    finish()
    blocks.push(...own)
  }
  finish()
  return blocks
}

/** The blocks that an element is; null where it stands within a line. */
function blocksOf(element: Element, picture: string): string[] | null {
  const { localName } = element
  if (/^h[1-6]$/.test(localName)) {
    const words = settled(inlineIn(element, picture)).replace(/\s+/g, ' ')
    return [`${'#'.repeat(Number(localName.slice(1)))} ${escapeClosing(words)}`]
  }
  switch (localName) {
    case 'hr':
      return ['* * *']
    case 'pre':
      return [fenced(element.textContent)]
    case 'blockquote':
      return [indented(blocksIn(element, picture).join('\n\n'), '> ', '> ')]
    case 'ul':
    case 'ol':
      return [listOf(element, picture)]
    case 'table':
      return tableOf(element, picture)
    case 'p':
    case 'div':
    case 'dl':
    case 'dt':
    case 'dd':
    case 'caption':
    case 'li':
      return blocksIn(element, picture)
    default:
      return element.querySelector(BLOCKS) === null ? null : blocksIn(element, picture)
  }
}

function listOf(list: Element, picture: string): string {
  let at = Number(list.getAttribute('start') ?? 1)
  const items = [...list.children].map((item) => {
    const mark = list.localName === 'ol' ? `${at++}. ` : '- '
    return indented(blocksIn(item, picture).join('\n\n'), mark, ' '.repeat(mark.length))
  })
  return items.join('\n')
}

/** One with headings holds data; any other lays out somebody's signature, and is read cell by cell. */
function tableOf(table: Element, picture: string): string[] {
  const rows = [...table.querySelectorAll('tr')]
  const cellsIn = (row: Element | undefined) => [...(row?.children ?? [])]
  if (table.querySelector('th') === null || table.querySelector('table') !== null) {
    return rows.flatMap((row) => cellsIn(row).flatMap((cell) => blocksIn(cell, picture)))
  }
  const width = Math.max(...rows.map((row) => row.children.length))
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const written = rows.map((row) =>
    line(
      cellsIn(row).map((cell) =>
        blocksIn(cell, picture).join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|'),
      ),
    ),
  )
  written.splice(1, 0, line(Array.from({ length: width }, () => '---')))
  return [written.join('\n')]
}

function inlineIn(parent: ParentNode, picture: string): string {
  return [...parent.childNodes].map((node) => inlineOf(node, picture)).join('')
}

function inlineOf(node: Node, picture: string): string {
  if (!(node instanceof Element)) return escapeRun((node.textContent ?? '').replace(MARKS, ''))
  const { localName, textContent } = node
  const mark = INLINE_MARKS[localName]
  if (mark !== undefined) {
    const inner = inlineIn(node, picture).replace(MARKS, '')
    // What begins or ends with a space or a sign would need both sides looked at to be emphasis at all.
    return /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(inner) ? mark + inner + mark : inner
  }
  if (localName === 'br') return '\n'
  if (localName === 'img') return pictureOf(node, picture)
  if (/^(code|kbd|samp)$/.test(localName)) return codeOf(textContent)
  if (localName === 'a') {
    const address = node.getAttribute('href') ?? ''
    if (textContent === address && /^https?:[^\s<>]+$/.test(address)) return `<${address}>`
    const words = inlineIn(node, picture).replace(/\n/g, ' ').replace(MARKS, '').trim()
    return words === '' ? '' : `[${words}](${escapeAddress(address)})`
  }
  return inlineIn(node, picture)
}

function pictureOf(image: Element, picture: string): string {
  const src = image.getAttribute('src') ?? ''
  const name = escapeRun(image.getAttribute('alt')?.trim() || picture)
  if (RASTER.test(src) || !/^https?:/i.test(src)) return name
  if (isDot(image.getAttribute('width')) && isDot(image.getAttribute('height'))) return ''
  return image.closest('a') === null ? `[${name}](${escapeAddress(src)})` : name
}

function codeOf(text: string): string {
  const code = text.replace(/\s+/g, ' ').trim()
  if (code === '') return ''
  const fence = '`'.repeat(longestRun(code) + 1)
  const room = /^`|`$/.test(code) ? ' ' : ''
  return fence + room + code + room + fence
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`
}

const longestRun = (text: string) =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))

/** A paragraph: its lines begin no block, its marks mean what they should, and two spaces keep a line end one. */
function settled(text: string): string {
  return text
    .replace(/(\uE000|\uE001|\uE002)\1/g, '')
    .replace(/\uE000/g, '**')
    .replace(/\uE002/g, '~~')
    .replace(/(?<![\p{L}\p{N}_*~])\uE001([^\uE001]*)\uE001(?![\p{L}\p{N}_*~])/gu, '_$1_')
    .replace(MARKS, '')
    .split('\n')
    .map(escapeLineStart)
    .join('\n')
    .trim()
    .replace(/\n+/g, (ends) => (ends.length > 1 ? '\n\n' : '  \n'))
}

/** Each line behind a mark of its own; empty ones keep no spaces. */
function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n')
}
