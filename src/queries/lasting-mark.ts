import type { Id, Person } from '../deskdirector/models'
import type { Desk } from './desk'

/** What an instance knows somebody by, the same in each session; null where it tells nothing of the kind. */
export function knownBy(me: Person | null): Id | null {
  // Nobody's id is 0: an instance that says so means that it knows none.
  return me?.id || me?.email || null
}

/** Whether this person's next token leads to the same mark: what is kept under another is never found again. */
export function hasLastingMark({ claims }: Desk, me: Person | null): boolean {
  return knownBy(me) !== null || claims?.isLasting !== false
}
