import type { KeyboardEvent } from 'react'

/**
 * Whether a key was pressed for the page, and not to take or refuse what an input method proposes. Safari sends that
 * press after the composition has ended, and tells it by the old key code alone (WebKit bug 165004).
 */
export function isPressed(key: 'Enter' | 'Escape', event: KeyboardEvent): boolean {
  return event.key === key && !event.nativeEvent.isComposing && event.keyCode !== 229
}
