import type { RichTextLabels } from './rich-text-labels'
import { holdPictures, type WaitingPicture } from './rich-text-pictures'
import { foldQuotes } from './rich-text-quotes'
import { readRichText } from './rich-text-read'

export interface RenderedText {
  /** Safe to put into the page; loads nothing from anywhere. */
  readonly fragment: DocumentFragment
  /** One for each picture button in the fragment, in their order. */
  readonly pictures: readonly WaitingPicture[]
}

/** Markdown or HTML from anyone to what the page shows. */
export function renderRichText(text: string, labels: RichTextLabels): RenderedText {
  const fragment = readRichText(text, labels)
  foldQuotes(fragment, labels.showQuoted)
  return { fragment, pictures: holdPictures(fragment, labels) }
}
