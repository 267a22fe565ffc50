/** A type that can be read, without its parameters (MIME Sniffing, 4.4). */
const TYPE = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/

/** A script’s types, old ones too (MIME Sniffing, 4.6). */
const SCRIPT =
  /^((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/

/** What a browser takes an answer for. */
export interface ContentType {
  /** In small letters, without parameters; empty where none can be read. */
  readonly type: string
  /** As it is said, or null. */
  readonly charset: string | null
}

/** Of several types the last that can be read counts, and a charset stays while the type does (Fetch, 2.2.2). */
export function contentType(headers: Headers): ContentType {
  let found: ContentType = { type: '', charset: null }
  for (const each of (headers.get('Content-Type') ?? '').split(',')) {
    const [type = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
    if (!TYPE.test(type) || type === '*/*') continue
    const named = parameters.find((part) => part.startsWith('charset='))
    const charset = named?.slice('charset='.length).replace(/^"(.*)"$/, '$1') ?? null
    found = { type, charset: charset ?? (type === found.type ? found.charset : null) }
  }
  return found
}

/** How it comes, as a part of a sentence. */
export function typeWords(headers: Headers): string {
  const said = headers.get('Content-Type') ?? ''
  return said === '' ? 'without a Content-Type' : `as ${said}`
}

/** Whether a browser that guesses no types runs it. */
export const isScript = (headers: Headers) => SCRIPT.test(contentType(headers).type)

/** Whether text that is said to be in this charset is read as UTF-8; a browser ignores one that it doesn’t know. */
export function isUtf8(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding === 'utf-8'
  } catch {
    return true
  }
}
