import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../../../src/screens/ticket-detail/file-content'
import { bytesOf } from './file-bytes'

const DRAWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']

describe('a picture', () => {
  it.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['gif', 'image/gif'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['avifByItsSecondBrand', 'image/avif'],
  ] as const)('is told by its bytes: %s', async (format, type) => {
    const bytes = new Blob([bytesOf[format]], { type: 'text/html' })
    expect(await contentOf(bytes, 'page.html')).toEqual({ kind: 'picture', type })
  })

  it('is never anything that may run, whatever it is called', async () => {
    const documents = ['<svg onload="x()">', '<?xml version="1.0"?><svg>', '<!doctype html>', '<']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...documents),
        fc.string(),
        fc.constantFrom('image/svg+xml', 'image/png', 'text/html', ''),
        async (start, rest, type) => {
          const { kind } = await contentOf(new Blob([start + rest], { type }), 'picture.png')
          expect(kind).not.toBe('picture')
        },
      ),
    )
  })

  it('is of a type that every browser draws as a picture and as nothing else', async () => {
    const starts = Object.values(bytesOf)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array(), async (start, rest) => {
        const content = await contentOf(new Blob([start, rest]), '')
        if (content.kind === 'picture') expect(DRAWN).toContain(content.type)
      }),
    )
  })
})

describe('a text', () => {
  it('is shown letter for letter, in any script', async () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `- ${text}`)
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        fc.pre(!text.includes('\0'))
        expect(await contentOf(new Blob([text]), 'a.bin')).toEqual({ kind: 'text', text })
      }),
    )
  })

  it('may begin like a program', async () => {
    expect((await contentOf(new Blob(['MZ-80 manual']), 'notes.txt')).kind).toBe('text')
  })

  it('is shown up to 200 kB, and named beyond, even cut within a letter', async () => {
    const ends = new Blob(['a'.repeat(199_999), 'b'])
    expect((await contentOf(ends, 'a.log')).kind).toBe('text')
    const goesOn = new Blob(['a'.repeat(199_999), 'é'])
    expect(await contentOf(goesOn, 'a.log')).toEqual({ kind: 'longText' })
  })

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x67, 0x72, 0xfc, 0xdf, 0x65])],
    ['a letter cut in half', new Uint8Array([0x61, 0xc3])],
    ['a null', new Uint8Array([0x61, 0, 0x62])],
  ])('holds no %s', async (_, bytes) => {
    expect(await contentOf(new Blob([bytes]), 'a.txt')).toEqual({ kind: 'unknown' })
  })
})

describe('any other file', () => {
  it.each([
    ['pdf', 'contract.pdf', 'pdf'],
    ['pdf', 'harmless.txt', 'pdf'],
    ['zip', 'offer.DOCX', 'word'],
    ['zip', 'sums.xlsx', 'workbook'],
    ['zip', 'talk.pptx', 'slides'],
    ['zip', 'logs', 'archive'],
    ['zip', 'constructor', 'archive'],
    ['zip', 'a.constructor', 'archive'],
    ['compound', 'old.doc', 'word'],
    ['compound', 'mail.msg', 'mail'],
    ['compound', 'thing.bin', 'unknown'],
    ['program', 'picture.png', 'program'],
    ['gzip', 'logs.tar.gz', 'archive'],
    ['heic', 'IMG_0042.HEIC', 'heic'],
    ['mp4', 'screen.mp4', 'video'],
  ] as const)('%s named %s is named as %s', async (format, name, kind) => {
    expect(await contentOf(new Blob([bytesOf[format]]), name)).toEqual({ kind })
  })

  it('may be empty', async () => {
    expect(await contentOf(new Blob([]), 'a.txt')).toEqual({ kind: 'empty' })
  })

  it('that can’t be read is of an unknown kind', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    expect(await contentOf(gone, 'a.txt')).toEqual({ kind: 'unknown' })
  })
})
