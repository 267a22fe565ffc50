import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeOf } from '../../../../../src/queries/writing/reply-draft'
import { addressesIn, isAddress } from '../../../../../src/screens/writing/addresses'
import { asSent, type Composed } from '../../../../../src/screens/ticket-detail/reply/composed'
import type { ReplyOffers } from '../../../../../src/screens/ticket-detail/reply/reply-offers'
import { whatIsMissing } from '../../../../../src/screens/ticket-detail/reply/what-is-missing'

const anyReply: fc.Arbitrary<Composed> = fc.record({
  text: fc.constantFrom('', '  ', 'Words'),
  internal: fc.boolean(),
  status: fc.constantFrom(null, 7),
  cc: fc.constantFrom([], ['a@acme.example'], ['nobody']),
  reopens: fc.boolean(),
  note: fc.constantFrom(null, 3),
  isDecided: fc.boolean(),
  keptStatus: fc.constant(null),
})

const anyOffers: fc.Arbitrary<ReplyOffers> = fc
  .record({
    note: fc.boolean(),
    reopen: fc.boolean(),
    internal: fc.boolean(),
    status: fc.boolean(),
    cc: fc.boolean(),
    files: fc.constantFrom('none' as const, 'public' as const, 'any' as const),
    refusal: fc.constant(null),
  })
  .filter(({ note, reopen, internal }) => (note || reopen) && (note || !internal))

const anyFiles = fc.record({ count: fc.nat({ max: 2 }), isAdding: fc.boolean() })

describe('what stands between a reply and its sending', () => {
  it('lets nothing internal leave but as an internal note, and nothing beside it', () => {
    fc.assert(
      fc.property(anyReply, anyFiles, anyOffers, (composed, files, offers) => {
        fc.pre(composed.internal && whatIsMissing(composed, files, offers) === null)
        const sent = asSent(composed, offers)
        expect(offers.internal).toBe(true)
        expect(sent.cc).toEqual([])
        expect(files.count === 0 || offers.files === 'any').toBe(true)
        if (sent.text.trim() !== '') {
          expect(writeOf(1, sent)).toMatchObject({ kind: 'note', takes: { internal: true } })
        }
      }),
    )
  })

  it('lets nothing be dropped on the way: what was chosen is in the write', () => {
    fc.assert(
      fc.property(anyReply, anyFiles, anyOffers, (composed, files, offers) => {
        fc.pre(whatIsMissing(composed, files, offers) === null)
        const sent = asSent(composed, offers)
        const hasWords = sent.text.trim() !== ''
        expect(hasWords || files.count > 0).toBe(true)
        expect(hasWords || !(sent.reopens || sent.status !== null || sent.cc.length > 0)).toBe(true)
        const copies = offers.cc ? composed.cc : []
        expect(sent.cc).toEqual(copies)
        expect(copies.every(isAddress)).toBe(true)
      }),
    )
  })

  it('reopens a closed ticket only where the person said so, or nothing else can be done', () => {
    fc.assert(
      fc.property(anyReply, anyFiles, anyOffers, (composed, files, offers) => {
        fc.pre(whatIsMissing(composed, files, offers) === null)
        const isAsked = composed.reopens && composed.isDecided
        expect(asSent(composed, offers).reopens && !isAsked && offers.note).toBe(false)
      }),
    )
  })
})

describe('addresses', () => {
  it.each([
    ['', []],
    [' a@b.example ', ['a@b.example']],
    ['a@b.example, c@d.example;e@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
    ['a@b.example c@d.example', ['a@b.example', 'c@d.example']],
    ['Zoë Ødegård <zoe@b.example>, ', ['zoe@b.example']],
    ['half', ['half']],
  ])('of %j', (typed, found) => expect(addressesIn(typed)).toEqual(found))

  it.each(['a@b.example', 'a.b+c@d-e.example', 'zoë@bücher.example'])('%s is one', (text) =>
    expect(isAddress(text)).toBe(true),
  )
  it.each(['', 'a', 'a@', '@b.example', 'a@b', 'a b@c.example', 'a@b..example', 'a@@b.example'])(
    '%s is none',
    (text) => expect(isAddress(text)).toBe(false),
  )
})
