import { expect, it } from 'vitest'
import { contentType, isScript, isUtf8 } from '../../../../tools/verify/content-type'

const typed = (...values: readonly string[]) =>
  new Headers(values.map((value): [string, string] => ['Content-Type', value]))

it.each([
  ['text/javascript', true],
  ['Text/JavaScript; charset=UTF-8', true],
  ['application/javascript', true],
  ['application/x-javascript', true],
  ['text/ecmascript', true],
  ['text/javascript1.5', true],
  ['text/javascriptfoo', false],
  ['text/plain', false],
  ['', false],
])('what comes as “%s” is a script, or not', (value, is) => {
  expect(isScript(typed(value))).toBe(is)
})

it('of several types the last that can be read counts', () => {
  expect(isScript(typed('text/javascript', 'text/plain'))).toBe(false)
  expect(isScript(typed('text/plain', 'text/javascript'))).toBe(true)
  expect(isScript(typed('text/javascript', '*/*', 'none'))).toBe(true)
  expect(isScript(new Headers())).toBe(false)
})

it('a charset stays while the type does', () => {
  expect(contentType(typed('text/html; Charset="Latin1"', 'text/html')).charset).toBe('latin1')
  expect(contentType(typed('text/plain; charset=latin1', 'text/html')).charset).toBeNull()
})

it('only a charset that a browser knows can be another', () => {
  expect(['utf-8', 'UTF8', 'none'].map(isUtf8)).toEqual([true, true, true])
  expect(['iso-8859-1', 'utf-16', 'windows-1252'].map(isUtf8)).toEqual([false, false, false])
})
