import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive. */
export interface Packed {
  /** Its name, from the archive's top, with `/` between folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** 1 January 1980, the first day that a zip knows: the same files make the same archive, whenever it is made. */
const DAY = 0x0021

/** Names are UTF-8 (general purpose bit 11), and packed with deflate. */
const UTF8 = 0x0800
const DEFLATE = 8
/** Made by Unix, so that the mode beside it is read: a plain file that its owner may write. */
const MADE_BY = 0x0314
const MODE = (0o100644 << 16) >>> 0

/** A number, and in how many bytes it is written. */
type Field = readonly [value: number, bytes: 2 | 4]

/**
 * A zip of these files (PKWARE's APPNOTE 6.3.10, 4.3 and 4.4). Whoever unpacks it is as likely to sit at Windows as
 * anywhere, where nothing else opens with two clicks.
 */
export function zip(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const body = deflateRawSync(bytes, { level: 9 })
    const title = Buffer.from(name)
    const common = fieldsOf(bytes, body.length, title.length)
    const part = Buffer.concat([fields([0x04034b50, 4], ...common), title, body])
    // No comment, the first disk, no inner attributes.
    const apart: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [MODE, 4],
      [at, 4],
    ]
    directory.push(fields([0x02014b50, 4], [MADE_BY, 2], ...common, ...apart), title)
    parts.push(part)
    at += part.length
  }
  const listed = Buffer.concat(directory)
  const count: Field = [files.length, 2]
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    count,
    count,
    [listed.length, 4],
    [at, 4],
    [0, 2],
  )
  return Buffer.concat([...parts, listed, end])
}

/** What stands both before a file and in the directory at the end. */
function fieldsOf(bytes: Uint8Array, packed: number, title: number): Field[] {
  const how: Field[] = [
    [20, 2],
    [UTF8, 2],
    [DEFLATE, 2],
    [0, 2],
    [DAY, 2],
  ]
  return [...how, [crc32(bytes), 4], [packed, 4], [bytes.length, 4], [title, 2], [0, 2]]
}

function fields(...all: readonly Field[]): Buffer {
  return Buffer.concat(
    all.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
