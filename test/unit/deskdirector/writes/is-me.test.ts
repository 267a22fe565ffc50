import { expect, it } from 'vitest'
import type { Id } from '../../../../src/deskdirector/models'
import { isMe } from '../../../../src/deskdirector/writes/is-me'
import { buildPerson } from '../../../support/build-person'

const person = (id: Id | null, name: string) => buildPerson(name, { id })

it.each([
  ['the same id and name', person(5, 'Ada Roe'), true],
  ['another spelling of the id', person('db~c~5', 'Ada Roe'), true],
  ['the name in other letters', person(null, ' ada  ROE '), true],
  ['an agent who has the same id', person(5, 'Gil Doe'), false],
  ['no name, the same id', person('5', ''), true],
  ['no name, another id', person(6, ''), false],
  ['neither name nor id', person(null, ''), false],
  ['nobody known', null, false],
])('%s', (_, author, expected) => {
  expect(isMe(author, person(5, 'Ada Roe'))).toBe(expected)
})

it('counts nobody where nobody knows who is signed in', () => {
  expect(isMe(person(5, 'Ada Roe'), null)).toBe(false)
  expect(isMe(person(5, 'Ada Roe'), person(null, ''))).toBe(false)
})
