import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from '../../../../src/screens/ticket-detail/file-name'

it('keeps names in any script', () => {
  for (const name of ['Vertrag (endgültig).pdf', 'عقد.docx', '図面 2.png', 'a‍b.txt']) {
    expect(fileName(name)).toBe(name)
  }
})

it('shows a name’s letters in the order they are in', () => {
  expect(fileName('invoice\u202Egnp.exe')).toBe('invoicegnp.exe')
  const turning = fc.constantFrom('\u200E', '\u200F', '\u202A', '\u202E', '\u2066', '\u2069', '\n')
  fc.assert(
    fc.property(fc.array(fc.oneof(turning, fc.constantFrom('a', '.', 'ä'))), (letters) => {
      expect(fileName(letters.join(''))).toMatch(/^[a.ä]*$/)
    }),
  )
})
