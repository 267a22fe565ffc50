import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { syntaxMistake } from '../../../src/deskdirector/site-file/json-syntax'
import { RUNS } from './builders'

test.each<[text: string, place: string, problem: RegExp]>([
  ['', '1:1', /ends too early/],
  ['{\n  "a": 1,\n}', '3:1', /comma/],
  ['{\n  // why\n  "a": 1 }', '2:3', /no comments/],
  ['{ "a": 1 /* b */ }', '1:10', /missing here/],
  ["{ 'a': 1 }", '1:3', /key/],
  ['{ a: 1 }', '1:3', /key/],
  ['{ "a" 1 }', '1:7', /colon/],
  ['{ "a": 1 "b": 2 }', '1:10', /missing here/],
  ['{ "a": 1,\n "a": 2 }', '2:2', /twice/],
  ['{ "a": 1, "\\u0061": 2 }', '1:11', /twice/],
  ['["a\nb"]', '1:4', /isn’t closed/],
  ['["a', '1:4', /isn’t closed/],
  ['["\\x"]', '1:3', /backslash/],
  ['[1, 2', '1:6', /missing here/],
  ['[01]', '1:3', /missing here/],
  ['[.5]', '1:2', /can’t stand/],
  ['[1] 2', '1:5', /goes on/],
  ['[undefined]', '1:2', /can’t stand/],
  [`${'['.repeat(100_000)}`, '1:52', /too deeply/],
])('%j is wrong at %s', (text, place, problem) => {
  expect(syntaxMistake(text, 'site.json')).toMatchObject({
    path: `site.json:${place}`,
    problem: expect.stringMatching(problem) as string,
  })
})

test.each(['{}', '\uFEFF{}', ' [1, -0.5e+3, "\\u00e9\\n", null, {"a": {}, "b": []}]\r\n'])(
  '%j is right',
  (text) => {
    expect(syntaxMistake(text, 'site.json')).toBeNull()
  },
)

it('is right and wrong where JSON.parse is', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      '"a"',
      ':',
      ',',
      '\\',
      '\\n',
      '1',
      '-',
      '.',
      'e',
      ' ',
      'null',
      'tru',
    ],
  )
  const json = fc.json({ maxDepth: 5 })
  const cut = fc.tuple(json, fc.nat(60)).map(([text, at]) => text.slice(0, at) + text.slice(at + 1))
  const any = fc.oneof(
    json,
    cut,
    fc.string(),
    fc.array(pieces).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(any, (text) => {
      const mistake = syntaxMistake(text, 'site.json')
      if (mistake !== null && /twice/.test(mistake.problem)) return
      expect(mistake === null).toBe(parses(text))
    }),
    RUNS,
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
