/** `older way`: a copied selection, as every copy button falls back to. */
export type ClipboardAccess = 'granted' | 'may ask' | 'older way' | 'refused'

/** How a text gets onto the clipboard from here, as far as that is known without putting one there. */
export async function clipboardAccess(page: Document = document): Promise<ClipboardAccess> {
  const state = await permission()
  if (state === 'granted') return 'granted'
  // Older than the clipboard of its own, and dropped by no browser: it works in a frame that has no permission.
  const hasOlderWay =
    typeof page.queryCommandSupported === 'function' && page.queryCommandSupported('copy')
  if (state === 'prompt') return 'may ask'
  return hasOlderWay ? 'older way' : 'refused'
}

/** Firefox and Safari know no such permission: they let a click copy. */
async function permission(): Promise<PermissionState> {
  try {
    const name = 'clipboard-write' as PermissionName
    return (await navigator.permissions.query({ name })).state
  } catch {
    return 'clipboard' in navigator ? 'prompt' : 'denied'
  }
}
