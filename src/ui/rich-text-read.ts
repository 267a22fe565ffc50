import { shapeBlocks } from './rich-text-blocks'
import { formatOf } from './rich-text-format'
import type { RichTextLabels } from './rich-text-labels'
import { shapeLinks } from './rich-text-links'
import { markdownToHtml } from './rich-text-markdown'
import { sanitise } from './rich-text-sanitise'

/**
 * Markdown or HTML from anyone to a fragment that holds all of it, sanitised: quotes unfolded, and pictures as elements
 * that load nothing as long as they aren't put into the page.
 */
export function readRichText(text: string, labels: Pick<RichTextLabels, 'table'>) {
  const fragment = sanitise(formatOf(text) === 'html' ? text : markdownToHtml(text))
  shapeBlocks(fragment, labels)
  shapeLinks(fragment)
  return fragment
}
