/** Kinds of files that a page can name but not show. */
export type OtherKind =
  | 'pdf'
  | 'word'
  | 'workbook'
  | 'slides'
  | 'mail'
  | 'archive'
  | 'program'
  | 'heic'
  | 'video'
  | 'longText'
  | 'empty'
  | 'unknown'

/** As many of a file's first bytes as its kind can be told by. */
export const HEAD = 64

/** Formats that are containers of others: which one it is, only the name's ending tells. */
const OFFICE: ReadonlyMap<string, OtherKind> = new Map([
  ['doc', 'word'],
  ['docx', 'word'],
  ['docm', 'word'],
  ['xls', 'workbook'],
  ['xlsx', 'workbook'],
  ['xlsm', 'workbook'],
  ['ppt', 'slides'],
  ['pptx', 'slides'],
  ['msg', 'mail'],
])

/**
 * The MIME type of a picture every browser draws, told by its first bytes and never by its name or by what the
 * instance calls it; null for anything else. SVG is none: it is a document, which may hold scripts.
 */
export function pictureType(head: Uint8Array): string | null {
  const marks = latin1(head)
  if (marks.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (marks.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (marks.startsWith('GIF87a') || marks.startsWith('GIF89a')) return 'image/gif'
  if (marks.startsWith('RIFF') && marks.startsWith('WEBP', 8)) return 'image/webp'
  if (isBoxed(marks) && /avi[fs]/.test(marks.slice(8, 40))) return 'image/avif'
  return null
}

/** What a file is that can only be saved, by its first bytes; null where they tell nothing. */
export function otherKind(head: Uint8Array, name: string): OtherKind | null {
  const marks = latin1(head)
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (head.length === 0) return 'empty'
  if (marks.startsWith('%PDF-')) return 'pdf'
  if (marks.startsWith('PK\x03\x04')) return OFFICE.get(ending) ?? 'archive'
  if (marks.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return OFFICE.get(ending) ?? 'unknown'
  if (marks.startsWith('7z\xbc\xaf\x27\x1c') || marks.startsWith('Rar!\x1a\x07')) return 'archive'
  if (marks.startsWith('\x1f\x8b')) return 'archive'
  if (marks.startsWith('MZ') && marks.includes('\0')) return 'program'
  if (isBoxed(marks) && /hei[cx]/.test(marks.slice(8, 40))) return 'heic'
  if (isBoxed(marks) || marks.startsWith('\x1a\x45\xdf\xa3')) return 'video'
  return null
}

/** The container of AVIF, MP4 and their kin: a box's length, then its name. */
function isBoxed(marks: string): boolean {
  return marks.startsWith('\0') && marks.startsWith('ftyp', 4)
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
