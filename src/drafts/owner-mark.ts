/**
 * A person's mark in storage keys: the same every time, and nothing of the person can be read from it.
 * Null where the browser can't make one (a page not served over https): without it nothing may be stored.
 */
export async function ownerMark(owner: string): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(owner))
    return Array.from(new Uint8Array(digest).slice(0, 16), hex).join('')
  } catch {
    return null
  }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
