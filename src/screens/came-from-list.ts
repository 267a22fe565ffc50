import type { FromList } from './paths'

/** The list's address that a row's link left behind, if the reader came by one. */
export function cameFromList(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('list' in state)) return null
  const { list } = state as { readonly [Key in keyof FromList]: unknown }
  return typeof list === 'string' && /^\/(?!\/)/.test(list) ? list : null
}
