/**
 * A file's name as it may be shown and saved: without control characters, and without the marks that turn the
 * direction of writing, by which the name of a program can read like that of a picture.
 */
export function fileName(name: string): string {
  return name.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim()
}
