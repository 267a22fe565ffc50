import { table } from '../figures/table'
import { inWhole } from '../figures/words'

/** What somebody does, in the order it is tried. */
export const actions = ['launch', 'open', 'back', 'search', 'reply'] as const

export type Action = (typeof actions)[number]

/** The calls that an action made, as `GET /path`, without queries and ids. */
export type Calls = Readonly<Record<Action, readonly string[]>>

interface Least {
  readonly words: string
  /** The fewest calls that can do it. */
  readonly least: number
  /** Why it takes more, where it does. */
  readonly reason: string
}

const leasts: Readonly<Record<Action, Least>> = {
  launch: {
    words: 'launch, to the list at rest',
    least: 2,
    reason: '',
  },
  open: {
    words: 'point at a ticket and open it',
    least: 1,
    reason: 'an unread ticket is marked as read, which only that call can do',
  },
  back: {
    words: 'back to the list',
    least: 0,
    reason: '',
  },
  search: {
    words: 'search, ten letters typed quickly',
    least: 1,
    reason: '',
  },
  reply: {
    words: 'send a reply',
    least: 1,
    reason:
      'the ticket is read before, as somebody may have answered or closed it, and after, for the note as it stands there',
  },
}

/** The calls of each action beside the fewest possible; equal, or the reason. */
export function actionsTable(calls: Calls): string {
  return table(
    ['action', '>calls', '>least', 'which', 'why more'],
    actions.map((action) => {
      const { words, least, reason } = leasts[action]
      const made = calls[action]
      const why = made.length > least ? reason : ''
      return [words, inWhole(made.length), inWhole(least), counted(made).join(', '), why]
    }),
  )
}

/** Each call once, with how often it was made where that is more than once. */
function counted(calls: readonly string[]): string[] {
  return [...new Set(calls)].map((call) => {
    const times = calls.filter((each) => each === call).length
    return times === 1 ? `\`${call}\`` : `\`${call}\` × ${times}`
  })
}
