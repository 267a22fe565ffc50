import type { Person, Reference } from '../models'

/**
 * Whether an author is the signed-in person, for certain. By name where both are known, since an instance's ids of one
 * person may differ from call to call (`5` here, `db~c~5` there); else by id. Where that can't be told they are
 * nobody's, never ours: what a rival wrote would be taken for what the person sent.
 */
export function isMe(author: Reference | null, me: Person | null): boolean {
  if (author === null || me === null) return false
  const [theirs, mine] = [fold(author.name), fold(me.name)]
  if (theirs !== '' && mine !== '') return theirs === mine
  return author.id !== null && me.id !== null && String(author.id) === String(me.id)
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
