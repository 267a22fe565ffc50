import { crc32, inflateRawSync } from 'node:zlib'

/** The files of a zip, by name, as its directory lists them. Throws where one isn't what was packed. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'))
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset))
    const start = archive.readUInt32LE(at + 42)
    const body = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
    const packed = archive.subarray(body, body + archive.readUInt32LE(at + 20))
    const bytes = inflateRawSync(packed)
    const title = archive.toString('utf8', at + 46, at + 46 + name!)
    if (crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error(`${title} is damaged.`)
    if (archive.readUInt32LE(start + 14) !== archive.readUInt32LE(at + 16))
      throw new Error(`${title} is listed as another.`)
    files.set(title, bytes)
    at += 46 + name! + extra! + comment!
  }
  if (files.size !== archive.readUInt16LE(end + 10)) throw new Error('The count is wrong.')
  return files
}
