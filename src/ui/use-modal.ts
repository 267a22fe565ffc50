import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { rememberFocus } from './focus-return'

/** A radio that isn't chosen is no field to begin with, but where it says that it is. */
const FIELD =
  '[data-first-field]:enabled, textarea, select, input:not([type="hidden"], [type="file"], [type="radio"]:not(:checked))'

/**
 * Opens a dialog as long as it is mounted, with the focus in its first field, or on its heading; the focus goes back
 * afterwards. `onLeave` hears that the browser wants it closed, by a phone's back gesture, say.
 */
export function useModal(onLeave: () => void): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null)
  const leave = useEffectEvent(onLeave)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const giveFocusBack = rememberFocus()
    show(dialog)
    const first = dialog.querySelector<HTMLElement>(FIELD) ?? dialog.querySelector('h2')
    first?.focus({ preventScroll: true })
    const listening = new AbortController()
    const { signal } = listening
    function ask(event: Event) {
      // A file chooser that is left says `cancel` too, and says it upwards.
      if (event.target !== dialog) return
      event.preventDefault()
      leave()
    }
    dialog.addEventListener('cancel', ask, { signal })
    // Told late: by then it may be open again. A browser closes it unasked where it was asked once before.
    dialog.addEventListener('close', () => dialog.open || leave(), { signal })
    return () => {
      listening.abort()
      hide(dialog)
      giveFocusBack()
    }
  }, [])
  return ref
}

/** Where there is no `showModal` (jsdom has none) it is open all the same. */
function show(dialog: HTMLDialogElement) {
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.open = true
}

function hide(dialog: HTMLDialogElement) {
  if (typeof dialog.close === 'function') dialog.close()
  else dialog.open = false
}
