import { adoptSheet } from './adopt-sheet'
import css from './late-styles.css?inline'

/** Puts the late screens' styles beside the document's own. */
export function adoptLateStyles(): void {
  adoptSheet(css)
}
