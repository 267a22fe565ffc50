/** How long the browser may take to fetch what it saves from the page's memory, in ms. */
const PATIENCE = 60_000

/**
 * Saves a text as a file. A frame's sandbox without `allow-downloads` drops it, and tells nobody: not the page either.
 *
 * @param type its media type.
 */
export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE)
}
