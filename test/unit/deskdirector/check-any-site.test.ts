import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../src/deskdirector/profile'
import { RUNS } from './builders'

describe('any input', () => {
  const known = fc.constantFrom(
    'instances',
    'profiles',
    'session',
    'brand',
    'host',
    'profile',
    'copilot',
  )
  const texts = fc.oneof(fc.string({ unit: 'binary' }), known)
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      texts,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(texts, tie('value'), { maxKeys: 4 }),
    ),
  })).value

  it('of text is a site or mistakes', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      'u',
      '1',
      '-',
      ' ',
      '\n',
      'null',
    )
    const text = fc.oneof(
      texts,
      fc.array(pieces).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, (any) => expectChecked(any)),
      RUNS,
    )
  })

  it('of JSON is a site or mistakes', () => {
    const parts = fc.record(
      { instances: json, profiles: json, session: json, drafts: json, canned: json },
      { requiredKeys: [] },
    )
    const any = fc.oneof(
      json,
      parts,
      parts.map((some) => ({ ...some, instances: [{ host: 'https://a.example' }] })),
    )
    fc.assert(
      fc.property(any, (value) => expectChecked(JSON.stringify(value))),
      RUNS,
    )
  })
})

function expectChecked(text: string): void {
  const checked = checkSite(text, 'site.json')
  if (checked.ok) return
  expect(checked.mistakes.length).toBeGreaterThan(0)
  for (const { path, problem, fix } of checked.mistakes) {
    expect([typeof path, problem.length > 0, fix.length > 0]).toEqual(['string', true, true])
  }
}
