import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { similarTickets, tellingWords } from '../../../src/deskdirector/similar-tickets'
import { buildTicket } from '../../support/build-ticket'

const titles = [
  'Printer on the third floor prints blank pages',
  'VPN drops every thirty minutes',
  'Outlook keeps asking for my password',
  'Zugang zum Laufwerk für Frau Müller',
  'مشكلة في البريد الإلكتروني',
  '打印机无法打印双面文件',
  'New laptop for the warehouse',
]
const tickets = titles.map((summary) => buildTicket({ summary }))
const found = (title: string, limit = 5) =>
  similarTickets(title, tickets, limit).map(({ summary }) => summary)

describe('similar tickets', () => {
  it.each([
    ['the printer is broken', titles[0]],
    ['Printers', titles[0]],
    ['VPN is slow', titles[1]],
    ['password wrong in outlook', titles[2]],
    ['Frau Muller hat keinen Zugang', titles[3]],
    ['البريد لا يعمل', titles[4]],
    ['打印机坏了', titles[5]],
  ])('%s', (title, similar) => {
    expect(found(title)[0]).toBe(similar)
  })

  it.each(['', '  ', 'the', 'my', 'Coffee machine', 'for the and', 'pa'])(
    'finds nothing for “%s”',
    (title) => expect(found(title)).toEqual([]),
  )

  it('puts what shares more first, then what changed last', () => {
    const [one, two, both] = [
      buildTicket({ summary: 'Scanner jams', modifiedOn: 1 }),
      buildTicket({ summary: 'Scanner is slow', modifiedOn: 2 }),
      buildTicket({ summary: 'Scanner jams in the lobby', modifiedOn: 0 }),
    ]
    const ranked = similarTickets('Scanner in the lobby', [one, two, both], 5)
    expect(ranked).toEqual([both, two, one])
  })

  it('reads the description too, for less', () => {
    const told = buildTicket({ summary: 'Help', description: 'My scanner jams.' })
    const titled = buildTicket({ summary: 'Scanner jams' })
    expect(similarTickets('scanner jams', [told, titled], 5)).toEqual([titled, told])
  })

  it('gives tickets of those it was given, each once, no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 4 }),
        (title, limit) => {
          const similar = similarTickets(title, tickets, limit)
          expect(similar.length).toBeLessThanOrEqual(limit)
          expect(new Set(similar).size).toBe(similar.length)
          expect(similar.every((ticket) => tickets.includes(ticket))).toBe(true)
        },
      ),
    )
  })

  it('finds a ticket by its own title, whatever the accents and capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.boolean(), fc.boolean(), (title, plain, loud) => {
        const bare = plain ? title.normalize('NFD').replace(/\p{M}/gu, '') : title
        expect(found(loud ? bare.toUpperCase() : bare)[0]).toBe(title)
      }),
    )
  })
})

describe('the words to search for', () => {
  it('are the longest, and abbreviations', () => {
    expect(tellingWords('My VPN drops at home', 2)).toEqual(['VPN', 'drops'])
    expect(tellingWords('the printer prints', 1)).toEqual(['printer'])
    expect(tellingWords('a b', 2)).toEqual([])
  })
})
