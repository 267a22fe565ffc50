import { describe, expect, it } from 'vitest'
import { combine } from '../../../src/drafts/combine'
import type { Draft, DraftKind, DraftValue } from '../../../src/drafts/draft'

let count = 10
const draft = (text: string, fields: Draft['fields'] = {}, attempt: DraftValue = null): Draft => {
  count += 1
  return { text, fields, attempt, changedAt: count, revision: String(count) }
}
const text = (kind: DraftKind, mine: string, theirs: string, base: string | null = null) => {
  const begun = base === null ? null : draft(base)
  return combine(kind, begun, draft(mine), draft(theirs)).text
}

describe('the words of two tabs', () => {
  it.each([
    ['both, the older first', 'one', 'two', null, 'one\n\ntwo'],
    ['those of the tab that changed them', 'one', 'one, changed', 'one', 'one, changed'],
    ['those of the other that did', 'one, changed', 'one', 'one', 'one, changed'],
    ['once, where one has all of the other', 'one\n\ntwo', 'two', null, 'one\n\ntwo'],
    ['without what both have', 'a\n\nshared', 'shared\n\nb', null, 'a\n\nshared\n\nb'],
    ['those that there are', '', 'two', null, 'two'],
  ])('are %s', (_, mine, theirs, base, both) => {
    expect(text('reply', mine, theirs, base)).toBe(both)
  })

  it.each([
    ['summary', 'Printer broken Printer on fire'],
    ['dueOn', 'Printer on fire'],
  ] as const)('fit on one line (%s)', (kind, both) => {
    expect(text(kind, 'Printer broken', 'Printer on fire')).toBe(both)
  })
})

describe('the fields of two tabs', () => {
  const fields = (mine: Draft['fields'], theirs: Draft['fields'], base: Draft | null = null) =>
    combine('new', base, draft('', mine), draft('', theirs)).fields

  it('are the newer’s choice, and the older’s where the newer made none', () => {
    expect(fields({ a: 1, b: 2, c: 'x' }, { a: 3, b: null, c: '' })).toEqual({ a: 3, b: 2, c: 'x' })
  })

  it('are as the tab that changed them says', () => {
    const base = draft('', { status: 1, cc: ['a'] })
    const both = fields({ status: 2, cc: ['a'] }, { status: 1, cc: [] }, base)
    expect(both).toEqual({ status: 2, cc: [] })
  })

  it('lose nothing that was typed', () => {
    const both = fields({ summary: 'Fire', copies: 'a@b.c' }, { summary: 'Smoke', copies: 'd@e.f' })
    expect(both).toEqual({ summary: 'Fire Smoke', copies: 'a@b.c, d@e.f' })
  })

  it('never make public what either meant for few', () => {
    const [internal, open] = [{ internal: true }, { internal: false }]
    expect(fields(internal, open)).toEqual(internal)
    // One took the switch off while the other went on writing.
    expect(fields(open, internal, draft('', internal))).toEqual(internal)
    expect(fields(internal, open, draft('', internal))).toEqual(internal)
    expect(fields(open, open, draft('', internal))).toEqual(open)
  })
})

describe('what has left from one of two tabs', () => {
  const attempt = { of: 'words' }
  it('is known in both, until the one that sends it says that it arrived', () => {
    const base = draft('x')
    const sending = draft('x', {}, attempt)
    expect(combine('reply', base, draft('y'), sending)).toMatchObject({ text: 'y', attempt })
    const typed = draft('y', {}, attempt)
    expect(combine('reply', sending, typed, draft(''))).toMatchObject({ attempt: null })
    expect(combine('reply', null, sending, draft('y')).attempt).toEqual(attempt)
  })
})
