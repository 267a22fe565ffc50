import { shapeBlocks } from './rich-text-blocks'
import { formatOf } from './rich-text-format'
import type { RichTextLabels } from './rich-text-labels'
import { shapeLinks } from './rich-text-links'
import { markdownToHtml } from './rich-text-markdown'
import { holdPictures, type WaitingPicture } from './rich-text-pictures'
import { foldQuotes } from './rich-text-quotes'
import { sanitise } from './rich-text-sanitise'

export interface RenderedText {
  /** Safe to put into the page; loads nothing from anywhere. */
  readonly fragment: DocumentFragment
  /** One for each picture button in the fragment, in their order. */
  readonly pictures: readonly WaitingPicture[]
}

/** Markdown or HTML from anyone to what the page shows. */
export function renderRichText(text: string, labels: RichTextLabels): RenderedText {
  const fragment = sanitise(formatOf(text) === 'html' ? text : markdownToHtml(text))
  shapeBlocks(fragment, labels)
  shapeLinks(fragment)
  foldQuotes(fragment, labels.showQuoted)
  return { fragment, pictures: holdPictures(fragment, labels) }
}
