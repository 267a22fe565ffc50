import type { Person } from '../deskdirector/models'
import type { Desk } from './desk'

/** Whether this person's next token leads to the same mark: what is kept under another is never found again. */
export function hasLastingMark({ claims }: Desk, me: Person | null): boolean {
  // Nobody's id is 0: an instance that says so means that it knows none.
  return Boolean(me?.id || me?.email) || claims?.isLasting !== false
}
