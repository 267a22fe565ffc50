/** The first bytes of files, as their formats say. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const bytesOf = {
  png: latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
  jpeg: latin1('\xff\xd8\xff\xe0\0\x10JFIF\0'),
  gif: latin1('GIF89a\x01\0\x01\0'),
  webp: latin1('RIFF\x24\0\0\0WEBPVP8 '),
  avif: latin1('\0\0\0\x1cftypavif\0\0\0\0mif1miaf'),
  avifByItsSecondBrand: latin1('\0\0\0\x1cftypmif1\0\0\0\0avifmiaf'),
  heic: latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  mp4: latin1('\0\0\0\x18ftypmp42\0\0\0\0isommp42'),
  pdf: latin1('%PDF-1.7\n%\xe2\xe3'),
  zip: latin1('PK\x03\x04\x14\0\x06\0'),
  compound: latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'),
  program: latin1('MZ\x90\0\x03\0\0\0'),
  gzip: latin1('\x1f\x8b\x08\0'),
}
