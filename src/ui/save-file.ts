/** How long the browser may take to fetch what it saves from the page's memory, in ms. */
const PATIENCE = 60_000

/** Saves bytes as a file. A frame's sandbox without `allow-downloads` drops it, and tells nobody: not the page either. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE)
}
