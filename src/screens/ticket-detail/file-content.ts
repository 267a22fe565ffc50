import { HEAD, otherKind, pictureType, type OtherKind } from './file-kind'

/** What the page makes of a file: a picture or a text to show, or something that can only be saved. */
export type FileContent =
  | { readonly kind: 'picture'; readonly type: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: OtherKind }

/** The longest text that is shown, in bytes: nobody reads more of a log than this beside a ticket. */
const LONGEST_TEXT = 200_000

/** Tells what a file is by its bytes; by its name, only which of the formats that begin alike. Never fails. */
export async function contentOf(bytes: Blob, name: string): Promise<FileContent> {
  try {
    const start = new Uint8Array(await bytes.slice(0, LONGEST_TEXT).arrayBuffer())
    const head = start.subarray(0, HEAD)
    const type = pictureType(head)
    if (type !== null) return { kind: 'picture', type }
    const other = otherKind(head, name)
    if (other !== null) return { kind: other }
    const isCut = bytes.size > LONGEST_TEXT
    const text = textIn(start, isCut)
    if (text === null) return { kind: 'unknown' }
    return isCut ? { kind: 'longText' } : { kind: 'text', text }
  } catch {
    return { kind: 'unknown' }
  }
}

/** The text that bytes are in UTF-8, even where they end within a letter if they were cut; null where they are none. */
function textIn(bytes: Uint8Array, isCut: boolean): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
