import { expect, it } from 'vitest'
import type { Person } from '../../../../src/deskdirector/models'
import { hasMovedOn } from '../../../../src/deskdirector/writes/moved-on'
import { buildNote, buildTicket } from '../../../support/build-ticket'

const person = (id: number, name: string): Person => ({
  id,
  name,
  firstName: null,
  lastName: null,
  email: null,
  account: null,
  type: null,
})
const [ada, gil] = [person(1, 'Ada Berg'), person(2, 'Gil Roth')]
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
  expect(hasMovedOn(seen, now, me)).toBe(expected)
})

it('isn’t what a ticket does that was closed when it was seen', () => {
  const closed = { ...seen, isClosed: true }
  expect(hasMovedOn(closed, closed, ada)).toBe(false)
  expect(hasMovedOn(closed, seen, ada)).toBe(false)
})
