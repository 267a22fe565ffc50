/**
 * Whether a form's `submit` event comes. Nothing is submitted: the event is stopped, on a form that nobody sees.
 * Chromium and Firefox drop it in a sandbox without `allow-forms`, and say so in the console.
 */
export function formsAreAllowed(page: Document): boolean {
  const form = page.createElement('form')
  form.hidden = true
  let came = false
  form.addEventListener('submit', (event) => {
    came = true
    event.preventDefault()
    event.stopPropagation()
  })
  page.body.append(form)
  form.requestSubmit()
  form.remove()
  return came
}

/** Whether a window opens. Only a click may ask; the window is closed at once. */
export function windowsAreAllowed(page: Window): boolean {
  const opened = page.open('about:blank', '_blank', 'popup,width=240,height=120')
  opened?.close()
  return opened !== null
}

/** No person answers a dialog faster than this, in ms. */
const FASTEST = 50

/** Whether the browser's own dialogs show: one that doesn't is answered at once, by no. */
export function dialogsAreAllowed(page: Window, question: string): boolean {
  const asked = performance.now()
  return page.confirm(question) || performance.now() - asked > FASTEST
}
