import type { LocalState } from '../local-state'
import type { Reference } from '../model'
import type { StoredFile } from './desk-memory'

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain',
  cfg: 'text/plain',
  eml: 'message/rfc822',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** One grey pixel, so that a picture of a generated ticket is one. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

/** What stands for a file that a generated ticket only names: the same bytes whenever it is asked for. */
function madeUp(name: string): StoredFile {
  const type = types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
  const bytes =
    type === 'image/png'
      ? Uint8Array.from(Buffer.from(pixel, 'base64'))
      : new TextEncoder().encode(`The file ${name} would be here.\n`)
  return { name, type, bytes }
}

/** The file of an attachment. */
export function fileOf({ desk }: Pick<LocalState, 'desk'>, { id, name }: Reference<string>) {
  return desk.files.get(id) ?? madeUp(name)
}

/** Keeps a file and gives the attachment that stands for it. */
export function keepFile({ desk }: Pick<LocalState, 'desk'>, file: StoredFile): Reference<string> {
  const id = `file-${desk.files.size + 1}`
  desk.files.set(id, file)
  return { id, name: file.name }
}
