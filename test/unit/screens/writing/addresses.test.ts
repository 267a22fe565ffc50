import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesIn, isAddress } from '../../../../src/screens/writing/addresses'

describe('the addresses in what was typed', () => {
  it.each([
    ['a@acme.example, b@acme.example', ['a@acme.example', 'b@acme.example']],
    ['a@acme.example b@acme.example;\nc@acme.example', ['a@', 'b@', 'c@']],
    ['Zoë <zoe@acme.example>, ann@acme.example', ['zoe@', 'ann@']],
    // As Outlook copies them.
    ['"Ødegård, Zoë" <zoe@acme.example>', ['zoe@']],
    ['"Ødegård, Zoë" <zoe@acme.example>; Roe, Ada <ada@acme.example>', ['zoe@', 'ada@']],
    ['Roe, Ada <ada@acme.example>, "Lee; Ann" <ann@acme.example>', ['ada@', 'ann@']],
    ['"Lee, \\"Ann\\"" <ann@acme.example>, b@acme.example', ['ann@', 'b@']],
    ['王, 伟 <wei@acme.example>;', ['wei@']],
    ['a@acme.example, Zoë <zoe@acme.example>', ['a@', 'zoe@']],
    ['zoe@acme.example <zoe@acme.example>', ['zoe@']],
  ])('%s', (typed, wanted) => {
    const whole = wanted.map((each) => (each.endsWith('@') ? `${each}acme.example` : each))
    expect(addressesIn(typed)).toEqual(whole)
    expect(whole.every(isAddress)).toBe(true)
  })

  it.each([
    ['nobody, Zoë <zoe@acme.example>', ['nobody', 'zoe@acme.example']],
    ['a@acme, Zoë <zoe@acme.example>', ['a@acme', 'zoe@acme.example']],
    ['"Ødegård, Zoë', ['"Ødegård', 'Zoë']],
    ['"Ødegård, Zoë" <zoe@acme', ['"Ødegård', 'Zoë"', '<zoe@acme']],
  ])('%s isn’t finished, and nothing of it is left out', (typed, wanted) => {
    expect(addressesIn(typed)).toEqual(wanted)
  })

  it('are read again as they are, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'"<>,; \nAa@.\\') }), (typed) => {
        const addresses = addressesIn(typed).filter(isAddress)
        expect(addressesIn(addresses.join(', '))).toEqual(addresses)
      }),
    )
  })
})
