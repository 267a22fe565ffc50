/** What a text is taken along as. */
export type TextFormat = 'csv' | 'json' | 'markdown'

/** How a file of each ends, and what it is to a browser. */
export const fileKinds: Readonly<
  Record<TextFormat, { readonly ending: string; readonly type: string }>
> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
}

/** By this Excel knows that a CSV file is UTF-8; anything else would take it for a part of the text. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A text as a file holds it. */
export function inFile(text: string, format: TextFormat): string {
  return format === 'csv' ? BYTE_ORDER_MARK + text : text
}
