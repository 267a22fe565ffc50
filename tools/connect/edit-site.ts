import { applyEdits, findNodeAtLocation, modify, parseTree, type Node } from 'jsonc-parser'
import { isObject, objectOf, own } from './json'
import type { Change } from './merge-profile'
import { prettyJson } from './pretty-json'

/** A site file with changes to one of its profiles and, maybe, another instance; the rest keeps its formatting. */
export function editSite(
  text: string,
  profile: string,
  changes: readonly Change[],
  instance: { readonly host: string; readonly profile: string } | null,
): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const isWindows = text.includes('\r\n')
  let edited = text.slice(mark.length).replaceAll('\r\n', '\n')
  if (instance !== null) edited = append(edited, ['instances'], instance)
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

/** Sets one place, or takes it out where the value is undefined. Nothing around it is laid out anew. */
function set(text: string, path: readonly string[], value: unknown): string {
  const root = parseTree(text)
  if (root === undefined) return text
  if (value === undefined) return applyEdits(text, modify(text, [...path], undefined, {}))
  const there = findNodeAtLocation(root, [...path])
  const step = stepOf(text)
  if (there !== undefined) {
    const indent = indentAt(text, there.offset)
    return replaced(
      text,
      there.offset,
      there.length,
      prettyJson(value, indent, step, columnAt(text, there.offset)),
    )
  }
  const parentPath = path.slice(0, -1)
  const parent = findNodeAtLocation(root, parentPath)
  const key = path.at(-1) ?? ''
  if (parent === undefined) return set(text, parentPath, { [key]: value })
  const indent = indentAt(text, parent.offset)
  const start = `${indent}${step}${JSON.stringify(key)}: `
  return insertLast(
    text,
    parent,
    start + prettyJson(value, indent + step, step, start.length),
    indent,
  )
}

/** Puts a value at the end of a list, which begins with it where there is none. */
function append(text: string, path: readonly string[], value: unknown): string {
  const root = parseTree(text)
  const list = root === undefined ? undefined : findNodeAtLocation(root, [...path])
  if (list?.type !== 'array') return set(text, path, [value])
  const indent = indentAt(text, list.offset)
  return insertLast(
    text,
    list,
    indent + stepOf(text) + prettyJson(value, indent, stepOf(text)),
    indent,
  )
}

function insertLast(text: string, parent: Node, line: string, indent: string): string {
  const last = parent.children?.at(-1)
  if (last !== undefined) return replaced(text, last.offset + last.length, 0, `,\n${line}`)
  const [open = '', close = ''] = parent.type === 'array' ? '[]' : '{}'
  return replaced(text, parent.offset, parent.length, `${open}\n${line}\n${indent}${close}`)
}

function replaced(text: string, offset: number, length: number, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset + length)
}

/** What the line with that place begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
}

function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** What the file indents its first level by. */
function stepOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  '
}
