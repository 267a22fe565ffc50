import type { Person } from '../deskdirector/models'
import type { Desk } from './desk'

/**
 * Whose it is what is kept on a device, in one text. The instance's own word on who is signed in comes first: a token's
 * claims may hold something that differs from one token to the next, and what was kept would be lost with it.
 */
export function ownerOf({ identity, origin, connection }: Desk, me: Person | null): string {
  const known = me?.id ?? me?.email ?? null
  return known === null ? identity : JSON.stringify([origin, connection.side, known])
}
