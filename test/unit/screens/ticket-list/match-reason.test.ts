import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchReason } from '../../../../src/screens/ticket-list/match-reason'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildReference, buildTicket } from '../../../support/build-ticket'

const ticket = buildTicket({
  id: 20480,
  summary: 'Printer jams',
  description: `<p>${'It began on Monday. '.repeat(60)}</p><p>The drawer is the <b>Kyocera</b> one, as in <a href="https://wiki.example/tray">the notes</a>.</p>`,
  latestNote: buildNote({
    author: null,
    text: `Please try the other tray. ${'We look at it. '.repeat(10)}The toner is on its way.`,
  }),
  tags: ['hardware'],
  contact: buildReference('Zoë Ødegård'),
  account: buildReference('Northwind Shipbrokers'),
})

it.each([
  ['jams printer', 'the summary holds them'],
  ['20480', 'it is the number'],
  ['other', 'the latest word begins with it'],
  ['', 'nothing is searched'],
])('has nothing to add to %j: %s', (search) => {
  expect(matchReason(ticket, search)).toBeNull()
})

it.each([
  ['HARDWARE', 'tag', /^hardware$/],
  ['ødegård', 'contact', /^Zoë Ødegård$/],
  ['shipbrokers', 'account', /^Northwind Shipbrokers$/],
  ['toner', 'latest', /^… [\w. ]{0,30}The toner is on its way\.$/],
  ['kyocera', 'description', /^… [\w. ]{0,30}Kyocera one, as in the notes \.$/],
] as const)('says of %j that it is in the %s', (search, place, text) => {
  const reason = matchReason(ticket, search)
  expect(reason?.place).toBe(place)
  expect(reason?.text).toMatch(text)
})

it('takes no more of the latest word for shown than a narrow row has room for beside who said it', () => {
  const said = buildTicket({
    latestNote: buildNote({
      author: buildPerson('Harper Quinn'),
      text: 'We now wait for the courier.',
    }),
  })
  expect(matchReason(said, 'quinn now')).toBeNull()
  expect(matchReason(said, 'courier')?.place).toBe('latest')
  expect(
    matchReason({ ...said, latestNote: null, description: 'A courier rang.' }, 'courier'),
  ).toBe(null)
})

it.each(['wiki.example', 'gargoyle'])('says no more of %j than that it is inside', (search) => {
  expect(matchReason(ticket, search)).toEqual({ place: 'inside', text: null })
})

it('of one word shown and one not names the one that is not', () => {
  expect(matchReason(ticket, 'printer toner')?.place).toBe('latest')
})

it('always shows the word that it names, whatever a ticket’s texts are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      (before, word, after) => {
        const text = `${before} ${word} ${after}`
        const reason = matchReason(buildTicket({ summary: '', description: text }), word)
        if (reason === null || reason.text === null) return
        const said = reason.text.toLowerCase()
        const words = word.toLowerCase().split(/\s+/).filter(Boolean)
        expect(words.some((each) => said.includes(each))).toBe(true)
      },
    ),
  )
})
