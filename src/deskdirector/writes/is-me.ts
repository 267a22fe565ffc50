import type { Id, Person, Reference } from '../models'

/** Whose something is. `unknown` is nobody's: it may be the signed-in person's or anybody else's. */
export type Whose = 'mine' | 'another' | 'unknown'

/**
 * Whether an author is the signed-in person, as far as it can be told. By name where both are known, since an
 * instance's ids of one person may differ from call to call (`5` here, `db~c~5` there); else by address or id. That
 * they are somebody else only an unlike name says, and only beside an instance's own word on who is signed in: the
 * one published call tells the login alone, and what a token has for a name may be one, too.
 */
export function whose(author: Reference | Person | null, me: Person | null): Whose {
  if (author === null || me === null) return 'unknown'
  const [theirs, mine] = [called(author), called(me)]
  if (mine.email !== '' && theirs.email === mine.email) return 'mine'
  if (theirs.name !== '' && mine.name !== '') {
    if (theirs.name === mine.name) return 'mine'
    return isId(me.id) ? 'another' : 'unknown'
  }
  return isId(me.id) && String(author.id) === String(me.id) ? 'mine' : 'unknown'
}

/** Whether an author is the signed-in person, for certain. */
export function isMe(author: Reference | Person | null, me: Person | null): boolean {
  return whose(author, me) === 'mine'
}

/** Where nobody has a name, their address stands for it. */
function called(person: Reference | Person): { readonly name: string; readonly email: string } {
  const name = fold(person.name)
  const email = fold(('email' in person && person.email) || '')
  if (!name.includes('@')) return { name, email }
  return { name: '', email: email || name }
}

/** Nobody's id is 0: an instance that says so knows none. */
function isId(id: Id | null): boolean {
  return id !== null && String(id) !== '0'
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}
