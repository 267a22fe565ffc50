/** The older way, which a frame without `clipboard-write` still allows: select the text, then copy the selection. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'sr-only'
  // Beside what has the focus: a modal dialog makes all outside of it inert, and inert text can't be selected.
  const focused = document.activeElement
  ;(focused?.parentElement ?? document.body).append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  return isCopied
}

/** Puts a text on the clipboard by whichever way the frame allows; false where none does. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    try {
      return copySelection(text)
    } catch {
      return false
    }
  }
}
