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
  ['  ', '·'],
  ['', '·'],
  ['🙂', '·'],
])('of “%s” are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
