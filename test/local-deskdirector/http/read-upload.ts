import type { Context } from 'hono'
import type { StoredFile } from '../desk/desk-memory'
import { refuse } from './errors'

export interface Upload {
  readonly file: StoredFile
  /** The other parts by their name in lower case: form fields are bound whatever their case. */
  readonly fields: ReadonlyMap<string, string>
}

/** The one file of a multipart body and the texts beside it. */
export async function readUpload(c: Context): Promise<Upload> {
  if (!c.req.header('content-type')?.toLowerCase().startsWith('multipart/form-data')) {
    refuse(415, 'A file comes as multipart/form-data.')
  }
  const form = await c.req.formData().catch(() => refuse(400, 'The form can’t be read.'))
  const fields = new Map<string, string>()
  let file: StoredFile | undefined
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name.toLowerCase(), value)
    else if (name.toLowerCase() === 'file') {
      const bytes = new Uint8Array(await value.arrayBuffer())
      file = { name: value.name, type: value.type || 'application/octet-stream', bytes }
    }
  }
  return file ? { file, fields } : refuse(400, 'file: is missing')
}

/** A whole number of a form's field, if the field is there and not empty. */
export function numberField({ fields }: Upload, name: string): number | undefined {
  const text = fields.get(name.toLowerCase())
  if (!text) return undefined
  const number = Number(text)
  return Number.isInteger(number) ? number : refuse(400, `${name}: is no number`)
}
