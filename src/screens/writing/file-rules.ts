/** `site.json`'s word on files. */
export interface FileRules {
  readonly maxMegabytes: number
  /** Media types such as `image/*` and endings such as `.pdf`; an empty list takes any file. */
  readonly types: readonly string[]
}

export interface RefusedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly why: 'size' | 'type'
}

/**
 * What is wrong with a file before anything of it is sent; null where nothing is. Megabytes as file managers count them:
 * an instance that says 15 MB takes 15 × 1024 × 1024 bytes.
 */
export function refusalOf(file: File, { maxMegabytes, types }: FileRules): RefusedFile | null {
  const { name, size } = file
  if (types.length > 0 && !types.some((type) => isOf(file, type)))
    return { name, size, why: 'type' }
  return size > maxMegabytes * 1024 * 1024 ? { name, size, why: 'size' } : null
}

/** As the `accept` attribute has it. The browser tells a file's media type by its ending, and not of every one. */
function isOf(file: File, type: string): boolean {
  const wanted = type.toLowerCase()
  if (wanted.startsWith('.')) return file.name.toLowerCase().endsWith(wanted)
  const found = file.type.toLowerCase().replace(/;.*/, '')
  if (wanted === '*/*') return true
  return wanted.endsWith('/*') ? found.startsWith(wanted.slice(0, -1)) : found === wanted
}
