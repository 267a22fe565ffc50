import type { RichTextLabels } from './rich-text-labels'
import { renderRichText, type RenderedText } from './rich-text-render'

interface Reading {
  readonly text: string
  readonly labels: RichTextLabels
  readonly rendered: RenderedText
}

/** As long as what a text belongs to is kept by anybody, its reading is: coming back to it reads nothing twice. */
const readings = new WeakMap<object, Reading>()

/** What was made of a text before; null for another text, or none. */
export function knownReading(
  of: object,
  text: string,
  labels: RichTextLabels,
): RenderedText | null {
  const reading = readings.get(of)
  return reading?.text === text && reading.labels === labels ? reading.rendered : null
}

/**
 * Reads a text as Markdown or HTML, and sanitises it, unless it was before.
 *
 * @param of what the text belongs to; it has one text.
 */
export function readOnce(of: object, text: string, labels: RichTextLabels): RenderedText {
  const before = knownReading(of, text, labels)
  if (before !== null) return before
  const rendered = renderRichText(text, labels)
  readings.set(of, { text, labels, rendered })
  return rendered
}
