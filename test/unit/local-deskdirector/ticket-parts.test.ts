import { describe, expect, it } from 'vitest'
import { laterFirst, sortableInstant } from '../../local-deskdirector/tickets/instant'
import { spanOf } from '../../local-deskdirector/tickets/period'
import { plainText, plainTextOf, preview } from '../../local-deskdirector/tickets/plain-text'

describe('instants', () => {
  it.each([
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.0000000'],
    ['2026-01-01T00:00:00.1234567Z', '2026-01-01T00:00:00.1234567'],
    ['2026-01-01T05:30:00.5+05:30', '2026-01-01T00:00:00.5000000'],
    ['2026-01-01', '2026-01-01T00:00:00.0000000'],
    ['2026-01-01T00:00:00', '2026-01-01T00:00:00.0000000'],
  ])('%s sorts as %s', (iso, text) => {
    expect(sortableInstant(iso)).toBe(text)
  })

  it.each(['', 'soon', '2026-1-1', '2026-01-01T25:00:00Z', '01/02/2026'])('%s is none', (text) => {
    expect(sortableInstant(text)).toBeUndefined()
  })

  it('differ by less than a Date can tell', () => {
    const [early, late] = ['2026-01-01T00:00:00.0000001Z', '2026-01-01T00:00:00.0000002Z']
    expect([early, late].sort(laterFirst)).toEqual([late, early])
  })
})

describe('plain text', () => {
  it('has the words of HTML without its tags', () => {
    expect(plainText('<p>Is R&amp;D &lt;3?</p><!-- no --><img src=x>\n<b>Yes</b>')).toBe(
      'Is R&D <3? Yes',
    )
  })

  it('keeps a comparison that looks like a tag', () => {
    expect(plainText('load < 5 and > 3')).toBe('load < 5 and > 3')
  })

  it('is remembered until the body changes', () => {
    const owner = {}
    expect(plainTextOf(owner, '<i>one</i>')).toBe('one')
    expect(plainTextOf(owner, '<i>two</i>')).toBe('two')
  })

  it('is never cut inside a character', () => {
    const text = preview(`${'x'.repeat(199)}🌻 and more`)
    expect(text).toBe(`${'x'.repeat(199)}…`)
    expect(preview('short')).toBe('short')
  })
})

describe('periods', () => {
  const wednesday = Date.UTC(2026, 2, 4, 13, 30)
  it.each([
    ['today', '2026-03-04', '2026-03-05'],
    ['this_week', '2026-03-02', '2026-03-09'],
    ['last_week', '2026-02-23', '2026-03-02'],
    ['this_month', '2026-03-01', '2026-04-01'],
    ['last_month', '2026-02-01', '2026-03-01'],
  ] as const)('%s is from %s to %s', (period, from, to) => {
    expect(spanOf(period, wednesday)).toEqual({ from: Date.parse(from), to: Date.parse(to) })
  })

  it('a Sunday belongs to the week before it', () => {
    const { from } = spanOf('this_week', Date.UTC(2026, 2, 8, 23))
    expect(from).toBe(Date.parse('2026-03-02'))
  })
})
