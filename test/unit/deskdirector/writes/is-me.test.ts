import { expect, it } from 'vitest'
import type { Id, Person } from '../../../../src/deskdirector/models'
import { isMe, whose } from '../../../../src/deskdirector/writes/is-me'
import { buildPerson } from '../../../support/build-person'

const person = (id: Id | null, name: string, email: string | null = null) =>
  buildPerson(name, { id, email })
const ada = person(5, 'Ada Roe', 'ada@acme.example')
/** As the one published call tells it: by the login alone. */
const byLogin = person(null, 'ada@acme.example', 'ada@acme.example')

it.each<[string, Person | null, ReturnType<typeof whose>]>([
  ['the same id and name', person(5, 'Ada Roe'), 'mine'],
  ['another spelling of the id', person('db~c~5', 'Ada Roe'), 'mine'],
  ['the name in other letters', person(null, ' ada  ROE '), 'mine'],
  ['an agent who has the same id', person(5, 'Gil Doe'), 'another'],
  ['no name, the same id', person('5', ''), 'mine'],
  ['no name, another id', person(6, ''), 'unknown'],
  ['neither name nor id', person(null, ''), 'unknown'],
  ['an address in place of a name', person(null, 'Ada@acme.example'), 'mine'],
  ['another address in place of a name', person(null, 'gil@acme.example'), 'unknown'],
  ['nobody known', null, 'unknown'],
])('tells whose it is by %s', (_, author, expected) => {
  expect(whose(author, ada)).toBe(expected)
  expect(isMe(author, ada)).toBe(expected === 'mine')
})

it.each<[string, Person | null, Person | null, ReturnType<typeof whose>]>([
  ['nobody is known to be signed in', ada, null, 'unknown'],
  ['nothing is known of who is', ada, person(null, ''), 'unknown'],
  ['only a login is, and only a name of the author', person(5, 'Ada Roe'), byLogin, 'unknown'],
  ['only a login is, and the author has it', ada, byLogin, 'mine'],
  ['only a login is, and the author is called it', person(5, 'ADA@acme.example'), byLogin, 'mine'],
  ['a login and an id are', person(5, 'Ada Roe'), { ...byLogin, id: 5 }, 'mine'],
  ['an instance has 0 for no id', person(0, 'Gil Doe'), { ...byLogin, id: 0 }, 'unknown'],
  ['a token has the name', person(5, 'Ada Roe'), person(null, 'Ada Roe'), 'mine'],
  ['a token may have a login for a name', person(5, 'Ada Roe'), person(null, 'aroe'), 'unknown'],
])('where %s', (_, author, me, expected) => {
  expect(whose(author, me)).toBe(expected)
})
