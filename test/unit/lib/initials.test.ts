import { expect, it } from 'vitest'
import { initials } from '../../../src/lib/initials'

it.each([
  ['Ngũgĩ Otieno', 'NO'],
  ['Mira van der Lindqvist', 'ML'],
  ['Support', 'S'],
  ['zoë ødegård', 'ZØ'],
  ['山田 太郎', '山太'],
  ['Müller, Jürgen (Acme)', 'MA'],
  ['🙂 Kim', 'K'],
  ['e\u0301lodie x\u030c', 'ÉX\u030c'],
  ['\u1112\u1161\u11ab 수', '한수'],
  ['  ', '·'],
  ['', '·'],
  ['🙂', '·'],
])('of “%s” are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
