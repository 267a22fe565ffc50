import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, timelineOf } from '../../../../src/screens/ticket-detail/timeline'
import { note, ticket } from './set-up'

describe('timelineOf', () => {
  it('keeps what has no time behind what it was sent after', () => {
    const notes = [note(5, 'e'), note(6, 'f', { createdOn: null }), note(1, 'a')]
    const keys = timelineOf(ticket({ notes })).map(({ key }) => key)
    expect(keys).toEqual(['note 1', 'note 5', 'note 6'])
  })

  it.each([null, 0])('knows a note again whose id is %s, wherever others came', (id) => {
    const [first, second] = [note(1, 'a', { id }), note(2, 'b', { id })]
    const keysOf = (...notes: (typeof first)[]) =>
      timelineOf(ticket({ notes })).map(({ key }) => key)
    const [before] = keysOf(first)
    expect(keysOf(second, first)[0]).toBe(before)
    expect(new Set(keysOf(second, first, first)).size).toBe(3)
  })

  it('holds everything once, in time order', () => {
    const times = fc.array(fc.option(fc.integer({ min: 0, max: 50 })))
    fc.assert(
      fc.property(times, times, (said, happened) => {
        const notes = said.map((createdOn, index) => note(index, '', { createdOn }))
        const activities = happened.map((createdOn) => ({
          id: null,
          type: '',
          createdOn,
          author: null,
        }))
        const entries = timelineOf(ticket({ notes, activities }))
        expect(new Set(entries.map(({ key }) => key)).size).toBe(said.length + happened.length)
        const known = entries
          .map((entry) => (entry.kind === 'note' ? entry.note : entry.activity).createdOn)
          .filter((time) => time !== null)
        expect(known).toEqual([...known].sort((a, b) => a - b))
      }),
    )
  })
})

describe('partsOf', () => {
  const entriesOf = (count: number) =>
    timelineOf(ticket({ notes: Array.from({ length: count }, (_, id) => note(id, 'a')) }))

  it('holds everything once and in order, a part never empty nor longer than ten', () => {
    const heights = fc.integer({ min: 0, max: 3_000 })
    fc.assert(
      fc.property(fc.nat(60), heights, (count, height) => {
        const entries = entriesOf(count)
        const parts = partsOf(entries, height)
        expect(parts.flat()).toEqual(entries)
        expect(parts.every(({ length }) => length > 0 && length <= 10)).toBe(true)
      }),
    )
  })

  it('draws at first what the window can show, and no more', () => {
    const [first] = partsOf(entriesOf(40), 800)
    expect(first).toHaveLength(6)
  })

  it('begins alike when more has been said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.nat(20), (count, more) => {
        const [first] = partsOf(entriesOf(count), 800)
        expect(partsOf(entriesOf(count + more), 800)[0]).toEqual(first)
      }),
    )
  })
})
