import fc from 'fast-check'
import { expect, it } from 'vitest'
import { zip } from '../../../../tools/release/zip'
import { unzip } from '../../../support/unzip'

const name = fc.stringMatching(/^[a-zé漢][\w.é漢-]{0,20}(\/[\w.-]{1,9})?$/)

it('a zip holds what was put into it, whatever it is', () => {
  const files = fc.uniqueArray(fc.record({ name, bytes: fc.uint8Array({ maxLength: 3000 }) }), {
    selector: (file) => file.name,
    maxLength: 6,
  })
  fc.assert(
    fc.property(files, (packed) => {
      const found = [...unzip(zip(packed))]
      expect(found).toEqual(packed.map((file) => [file.name, Buffer.from(file.bytes)]))
    }),
  )
})

it('is the same whenever it is made', () => {
  const files = [{ name: 'a/b.txt', bytes: Buffer.from('b'.repeat(999)) }]
  expect(zip(files)).toEqual(zip(files))
  expect(zip(files).length).toBeLessThan(200)
})
