import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { readRecord, revisionIn, writeRecord } from '../../../src/drafts/draft-record'

/** JSON as it comes back: no -0, which JSON has no word for. */
const json = fc
  .jsonValue({ noUnicodeString: false })
  .map((value) => JSON.parse(JSON.stringify(value)))

it('reads back whatever was written, to the last character', () => {
  fc.assert(
    fc.property(
      fc.record({
        text: fc.string({ unit: 'binary' }),
        fields: fc.dictionary(fc.string(), json),
        attempt: json,
        changedAt: fc.nat(),
        revision: fc.string(),
      }),
      (draft) => {
        const { fields, ...rest } = draft
        const read = readRecord(writeRecord(draft))
        expect(read).toMatchObject(rest)
        expect(JSON.stringify(read?.fields)).toBe(JSON.stringify(fields))
      },
    ),
  )
})

const record = { text: 'x', fields: {}, attempt: null, changedAt: 1, revision: 'r' }

test.each([
  ['nothing', ''],
  ['no JSON', '{"text":'],
  ['null', 'null'],
  ['a list', '[]'],
  ['no text', JSON.stringify({ ...record, text: 1 })],
  ['no fields', JSON.stringify({ ...record, fields: undefined })],
  ['a list of fields', JSON.stringify({ ...record, fields: [] })],
  ['no time', JSON.stringify({ ...record, changedAt: 'now' })],
  ['a time without end', JSON.stringify(record).replace('"changedAt":1', '"changedAt":1e999')],
  ['no revision', JSON.stringify({ ...record, revision: null })],
])('reads no draft from %s', (_, text) => {
  expect(readRecord(text)).toBeNull()
  expect(revisionIn(text)).toBe('')
})

it('reads any text without a fuss', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => readRecord(text)).not.toThrow()
    }),
  )
})
