import { expect, it } from 'vitest'
import type { Person } from '../../../../src/deskdirector/models'
import type { AdditiveWrite } from '../../../../src/deskdirector/writes/additive-write'
import { hasMovedOn } from '../../../../src/deskdirector/writes/moved-on'
import { buildPerson } from '../../../support/build-person'
import { buildNote, buildTicket } from '../../../support/build-ticket'

const [ada, gil] = [buildPerson('Ada Berg', { id: 1 }), buildPerson('Gil Roth', { id: 2 })]
const note: AdditiveWrite = { kind: 'note', takes: { id: 7, text: 'Mine' } }
const close: AdditiveWrite = { kind: 'act', action: 'close', takes: { id: 7 } }
const seen = buildTicket({ notes: [buildNote({ id: 1, author: gil })] })
const after = (author: Person | null) =>
  buildTicket({ notes: [...seen.notes, buildNote({ id: 2, author })] })

it.each([
  ['nothing', seen, ada, false],
  ['a note of another’s', after(gil), ada, true],
  ['a note of nobody known', after(null), ada, true],
  ['a note of one’s own', after(ada), ada, false],
  ['a note, where nobody knows who one is', after(gil), null, false],
  ['a close, whoever one is', { ...seen, isClosed: true }, null, true],
])('after %s', (_, now, me, expected) => {
  expect(hasMovedOn(seen, now, note, me)).toBe(expected)
})

it.each([
  ['no ids', null],
  ['the id 0, all of them', 0],
  ['one id, all of them', 'note'],
])('where notes have %s: a note is known by who said what when', (_, id) => {
  const all = (...notes: Parameters<typeof buildNote>[0][]) =>
    buildTicket({ notes: notes.map((each) => buildNote({ id, ...each })) })
  const [asked, other] = [
    { text: 'May I?', author: gil },
    { text: 'STOP', author: gil },
  ]
  const own = { text: 'I will', author: ada }
  const before = all(asked, asked)
  expect(hasMovedOn(before, all(asked, asked), note, ada)).toBe(false)
  expect(hasMovedOn(before, all(asked, own, asked), note, ada)).toBe(false)
  expect(hasMovedOn(before, all(other, asked, asked), note, ada)).toBe(true)
  expect(hasMovedOn(before, all(asked, asked, asked), note, ada)).toBe(true)
  expect(hasMovedOn(all(), all(asked), note, ada)).toBe(true)
})

it('by words that left from here, only where nothing says whose they are', () => {
  const isOwn = () => true
  expect(hasMovedOn(seen, after(null), note, ada, isOwn)).toBe(false)
  expect(hasMovedOn(seen, after(gil), note, ada, isOwn)).toBe(true)
  const login = buildPerson('ada@acme.example', { id: null, email: 'ada@acme.example' })
  expect(hasMovedOn(seen, after(ada), note, login, isOwn)).toBe(false)
  expect(hasMovedOn(seen, after(gil), note, login)).toBe(true)
})

it('isn’t what a ticket does that was closed when it was seen', () => {
  const closed = { ...seen, isClosed: true }
  expect(hasMovedOn(closed, closed, note, ada)).toBe(false)
  expect(hasMovedOn(closed, seen, note, ada)).toBe(false)
})

it('is no news to somebody who closes it but for what was said', () => {
  expect(hasMovedOn(seen, { ...seen, isClosed: true }, close, ada)).toBe(false)
  expect(hasMovedOn(seen, after(gil), close, ada)).toBe(true)
})

it.each([
  ['as it was', 'In progress', 'Waiting', false],
  ['what is wanted by now', 'Waiting', 'Waiting', false],
  ['something else by now', 'On hold', 'Waiting', true],
])('with a status that is %s', (_, is, wanted, expected) => {
  const now = { ...seen, status: { id: is, name: is } }
  const write: AdditiveWrite = { kind: 'note', takes: { id: 7, text: 'Mine', status: wanted } }
  expect(hasMovedOn(seen, now, write, null)).toBe(expected)
  expect(hasMovedOn(seen, now, note, null)).toBe(false)
})
