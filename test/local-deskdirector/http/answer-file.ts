import type { Context } from 'hono'
import type { StoredFile } from '../desk/desk-memory'

/** Answers with a file's bytes, to be saved under its name. */
export function answerFile(c: Context, { name, type, bytes }: StoredFile): Response {
  return c.body(bytes, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
}
