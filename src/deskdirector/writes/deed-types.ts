import type { TicketDeed } from './additive-write'

/** What an activity's type may call something that was done. */
const names: Readonly<Record<TicketDeed, readonly string[]>> = {
  close: ['close', 'closed'],
  reopen: ['reopen', 'reopened'],
  approve: ['approve', 'approved', 'grant', 'granted'],
  decline: ['decline', 'declined', 'reject', 'rejected', 'deny', 'denied'],
  escalate: ['escalate', 'escalated'],
  rate: ['rate', 'rated', 'rating'],
}

const denials: readonly string[] = ['not', 'de', 'un', 'undo', 'undone', 'failed', 'cancelled']

/**
 * Whether an activity's type says that this was done, and nothing else. DeskDirector publishes that an activity has a
 * type and not which there are: one that isn't understood is no sign of anything.
 */
export function isTypeOf(action: TicketDeed, type: string): boolean {
  const words = type
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const others = Object.entries(names).flatMap(([other, called]) =>
    other === action ? [] : called,
  )
  return (
    words.some((word) => names[action].includes(word)) &&
    !words.some((word) => others.includes(word) || denials.includes(word))
  )
}
