import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, oneLine } from '../../../../tools/connect/plain-text'
import { camelCase, meaningOf, nounsOf, wordsOf } from '../../../../tools/connect/words'

describe('words', () => {
  it.each([
    ['assignedAgentIds', 'assigned agent id'],
    ['ticket_statuses', 'ticket status'],
    ['HTTPStatusCode', 'http status code'],
    ['timeentries', 'time entry'],
    ['Filter.OrderBy', 'filter order by'],
    ['$skip', 'skip'],
    ['boardid', 'board id'],
    ['companies/{id}', 'company id'],
  ])('of %s are %s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words)
  })

  it('are the same however a name joins them', () => {
    const word = fc.constantFrom('created', 'on', 'agent', 'priority', 'note', 'queue', 'due')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const camel = words
          .map((each, index) => (index === 0 ? each : each[0]?.toUpperCase() + each.slice(1)))
          .join('')
        const expected = wordsOf(words.join(' '))
        expect([words.join('_'), words.join('-'), camel].map(wordsOf)).toEqual([
          expected,
          expected,
          expected,
        ])
      }),
    )
  })

  it('mean the same by many names', () => {
    expect(nounsOf(wordsOf('serviceBoardId'))).toEqual(['queue', 'id'])
    expect(meaningOf(wordsOf('SearchServiceTickets'))).toEqual(['find', 'ticket'])
    expect(meaningOf(wordsOf('mark-as-read'))).toEqual(['markRead'])
  })

  it.each([
    ['TotalResults', 'totalResults'],
    ['ID', 'id'],
    ['URLValue', 'urlValue'],
    ['already', 'already'],
  ])('go over the wire with a small letter: %s', (name, wire) => {
    expect(camelCase(name)).toBe(wire)
  })
})

it('prints nothing that steers a terminal, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u)
      expect(oneLine(text, 20)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(oneLine(text, 20).length).toBeLessThanOrEqual(21)
    }),
  )
})
