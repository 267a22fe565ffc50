import type { Person, Reference } from '../../deskdirector/models'

const AGENTS = /agent|member|resource|tech|staff|admin/i

/** Which tint an author's initials get. Where the instance doesn't say, the ticket's own contact is known by name. */
export function authorKind(author: Person | null, contact: Reference | null): 'contact' | 'agent' {
  if (author === null) return 'contact'
  if (author.type !== null) return AGENTS.test(author.type) ? 'agent' : 'contact'
  return contact !== null && contact.name !== author.name ? 'agent' : 'contact'
}
