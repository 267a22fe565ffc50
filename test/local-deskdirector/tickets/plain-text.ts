interface Remembered {
  readonly body: string
  readonly text: string
}

const memory = new WeakMap<object, Remembered>()

const entities: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

/** The words of a Markdown or HTML body in one line, its tags gone and its Markdown signs left as they are. */
export function plainText(body: string): string {
  return body
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The same, remembered for the ticket or note the body belongs to until the body is another one. */
export function plainTextOf(owner: object, body: string): string {
  const known = memory.get(owner)
  if (known?.body === body) return known.text
  const text = plainText(body)
  memory.set(owner, { body, text })
  return text
}

/** How long a preview is, is not published. */
const previewLength = 200

/** The beginning of a text, never ending in half a character. */
export function preview(text: string): string {
  if (text.length <= previewLength) return text
  return `${text.slice(0, previewLength).replace(/[\uD800-\uDBFF]$/, '')}…`
}
