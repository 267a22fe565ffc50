// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../../../src/screens/writing/file-rules'
import { namePasted } from '../../../../src/screens/writing/pasted-pictures'

const fileOf = (name: string, type = '', bytes = 1) =>
  new File([new Uint8Array(bytes)], name, { type })

describe('what site.json says of files', () => {
  it.each([
    [[], 'anything.exe', '', null],
    [['image/*'], 'a.png', 'image/png', null],
    [['image/*'], 'a.txt', 'text/plain', 'type'],
    [['.pdf'], 'Bill.PDF', '', null],
    [['.pdf'], 'Bill.pdf.exe', '', 'type'],
    [['text/plain'], 'a.txt', 'text/plain;charset=utf-8', null],
    [['*/*'], 'a', '', null],
    [['application/pdf', '.log'], 'a.log', '', null],
  ] as const)('%j and %s (%s)', (types, name, type, why) => {
    expect(refusalOf(fileOf(name, type), { maxMegabytes: 15, types })?.why ?? null).toBe(why)
  })

  it('takes a file of just as many megabytes, and no more', () => {
    const rules = { maxMegabytes: 0.5, types: [] }
    const most = 0.5 * 1024 * 1024
    expect(refusalOf(fileOf('a', '', most), rules)).toBeNull()
    expect(refusalOf(fileOf('a', '', most + 1), rules)).toMatchObject({ why: 'size' })
  })
})

describe('what was pasted', () => {
  const now = new Date(2026, 10, 25, 9, 5, 7)
  const name = (...files: File[]) =>
    namePasted(files, now, (time, ending) => `pasted-${time}.${ending}`).map((file) => file.name)

  it('gets a name by the time where it is a picture without one', () => {
    const picture = () => fileOf('image.png', 'image/png')
    expect(name(picture(), picture())).toEqual([
      'pasted-2026-11-25-090507.png',
      'pasted-2026-11-25-090507-2.png',
    ])
    expect(name(fileOf('', 'image/jpeg'))).toEqual(['pasted-2026-11-25-090507.jpeg'])
  })

  it('keeps the name it has', () => {
    expect(name(fileOf('plan.png', 'image/png'), fileOf('image.txt', 'text/plain'))).toEqual([
      'plan.png',
      'image.txt',
    ])
  })
})
