import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser'
import type { EntryChange } from './entry'
import { isObject, objectOf, own } from './json'
import type { Change } from './merge-profile'
import { prettyJson, WIDEST } from './pretty-json'

type Path = readonly (string | number)[]

/** A site file with changes to one of its profiles and, maybe, to an instance's entry; the rest keeps its formatting. */
export function editSite(
  text: string,
  profile: string,
  changes: readonly Change[],
  entry: EntryChange | null,
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const isWindows = text.includes('\r\n')
  let edited = text.slice(mark.length).replaceAll('\r\n', '\n')
  if (entry !== null) {
    const { at, isNew, value } = entry
    edited = isNew
      ? insert(openedUp(edited, ['instances']), ['instances'], at, '', value)
      : set(edited, ['instances', at], value)
  }
  const now = own(own(JSON.parse(edited), 'profiles'), profile)
  if (!isObject(now)) edited = set(edited, ['profiles', profile], wholeOf(changes))
  else {
    for (const { keys, value } of changes)
      edited = set(edited, ['profiles', profile, ...keys], value)
  }
  return mark + (isWindows ? edited.replaceAll('\n', '\r\n') : edited)
}

/** A new site file, for an instance that is the first. */
export function newSite(host: string, profile: string): string {
  return `{\n  "instances": [${prettyJson({ host, profile }, '  ', '  ')}]\n}\n`
}

function wholeOf(changes: readonly Change[]): object {
  const whole: Record<string, Readonly<Record<string, unknown>>> = { portal: {}, tech: {} }
  for (const { keys, value } of changes) {
    const [group = '', key = ''] = keys
    whole[group] = { ...objectOf(whole[group]), [key]: value }
  }
  return whole
}

/** Sets one place, or takes it out where the value is undefined. */
function set(text: string, path: Path, value: unknown): string {
  if (value === undefined) return without(text, path)
  const there = nodeAt(text, path)
  const parentPath = path.slice(0, -1)
  const key = String(path.at(-1))
  if (there === undefined && nodeAt(text, parentPath) === undefined)
    return set(text, parentPath, { [key]: value })
  if (there === undefined) {
    const open = openedUp(text, parentPath)
    return insert(open, parentPath, Infinity, `${JSON.stringify(key)}: `, value)
  }
  const { offset, length } = there
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const pretty = prettyJson(value, indentAt(text, offset), stepOf(text), offset - start)
  const edited = replaced(text, offset, length, pretty)
  const end = edited.indexOf('\n', start)
  const fits = !pretty.includes('\n') && end - start <= WIDEST
  const open = fits ? text : openedUp(text, parentPath)
  return open === text ? edited : set(open, path, value)
}

/** Takes one place out. The first of several leaves its place on the line to the next. */
function without(text: string, path: Path): string {
  const [first, second] = nodeAt(text, path.slice(0, -1))?.children ?? []
  if (first === undefined || second === undefined || first.children?.[0]?.value !== path.at(-1))
    return applyEdits(text, modify(text, [...path], undefined, {}))
  return replaced(text, first.offset, second.offset - first.offset, '')
}

/** Puts a value ahead of the child of that index, or last. What it goes into is empty or has a line for each. */
function insert(text: string, path: Path, at: number, key: string, value: unknown): string {
  const parent = nodeAt(text, path)
  if (parent === undefined) return text
  const indent = indentAt(text, parent.offset)
  const inner = indent + stepOf(text)
  const line = key + prettyJson(value, inner, stepOf(text), inner.length + key.length)
  const next = parent.children?.[at]
  const last = parent.children?.at(-1)
  if (next !== undefined)
    return replaced(text, next.offset, 0, `${line},\n${indentAt(text, next.offset)}`)
  if (last !== undefined) return replaced(text, last.offset + last.length, 0, `,\n${inner}${line}`)
  return replaced(text, parent.offset, parent.length, around(parent, indent, [inner + line]))
}

/** The text with a line for each thing in what is at a path, and in all around that: one line can’t hold more. */
function openedUp(text: string, path: Path): string {
  return path.reduce<string>(
    (open, _, index) => openedAt(open, path.slice(0, index + 1)),
    openedAt(text, []),
  )
}

function openedAt(text: string, path: Path): string {
  const node = nodeAt(text, path)
  const children = node?.children ?? []
  if (node === undefined || children.length === 0) return text
  if (text.slice(node.offset, node.offset + node.length).includes('\n')) return text
  const indent = indentAt(text, node.offset)
  const lines = children.map(
    ({ offset, length }) => indent + stepOf(text) + text.slice(offset, offset + length),
  )
  return replaced(text, node.offset, node.length, around(node, indent, lines))
}

function around({ type }: Node, indent: string, lines: readonly string[]): string {
  const [open = '', close = ''] = type === 'array' ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}

function nodeAt(text: string, path: Path): Node | undefined {
  const root = parseTree(text)
  return root === undefined ? undefined : findNodeAtLocation(root, [...path])
}

function replaced(text: string, offset: number, length: number, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset + length)
}

/** What the line with that place begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
}

/** What the file indents its first level by. */
function stepOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}
