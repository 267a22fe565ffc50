import css from './around.css?inline'

/*
 * What the list needs of the browser beside code. It imports nothing: boot asks for it as soon as the first rows stand,
 * and it runs while the page's own code is still on its way.
 */

let isDressed = false

/** Brings the styles of what stands around the rows, once. */
export function dress(): void {
  if (isDressed) return
  isDressed = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  // Before the late styles, which hold these rules once more, in one order with their own.
  document.adoptedStyleSheets.unshift(sheet)
}

/**
 * The first number and the first date that are written have the engine read its tables: 13 ms and 3 ms in Chromium 156,
 * four times that on a slow processor, and nothing from then on.
 */
function warmFormatters(): void {
  ;(0).toLocaleString()
  new Date(0).toLocaleString()
}

// After the frame that has the rows. WebKit has no requestIdleCallback: there it is when the list asks.
if (typeof requestIdleCallback === 'function') {
  requestIdleCallback(() => {
    dress()
    warmFormatters()
  })
}
