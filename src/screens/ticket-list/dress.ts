import css from './around.css?inline'

/** Brings the styles of what stands around the rows. */
export function dress(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  // Before the late styles, which hold these rules once more, in one order with their own.
  document.adoptedStyleSheets.unshift(sheet)
}
