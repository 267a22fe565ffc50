import { formatOf } from '../../../ui/rich-text-format'

/**
 * Whether a text can be edited as it was typed. HTML, as mails and PSA systems bring it, can't: its source is no text
 * for anybody to change, and one lost bracket would spoil the rest. Markdown can, inline tags and all, since what is
 * shown in the field is the whole of what is kept.
 */
export function isEditableText(text: string): boolean {
  return formatOf(text) === 'markdown'
}
