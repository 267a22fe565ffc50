/** What somebody does, in the order it is tried. */
export const actions = ['launch', 'open', 'back', 'search', 'reply'] as const

export type Action = (typeof actions)[number]

/** The calls that an action made, as `GET /path`, without queries and ids. */
export type Calls = Readonly<Record<Action, readonly string[]>>

/** A call beyond the least that an action may make, once. */
interface Extra {
  readonly call: string
  /** Why it is made, in words for the report. */
  readonly reason: string
}

interface KnownAction {
  readonly words: string
  /** The fewest calls that can do it. */
  readonly least: readonly string[]
  readonly more: readonly Extra[]
}

const tickets = 'GET /api/v4/portal/tickets'
const ticket = 'GET /api/v4/portal/tickets/{id}'

/** Every call that may be made: any other is one too many, or wants its reason here. */
export const knownActions: Readonly<Record<Action, KnownAction>> = {
  launch: {
    words: 'launch, to the list at rest',
    least: [tickets],
    more: [
      {
        call: 'GET /api/v4/portal/me',
        reason:
          'the page says who is signed in; the side, and whose drafts it has, follow from that',
      },
    ],
  },
  open: {
    words: 'point at a ticket and open it',
    least: [ticket],
    more: [
      {
        call: 'POST /api/v4/portal/tickets/{id}/$read',
        reason: 'an unread ticket is marked as read, which only that call can do',
      },
    ],
  },
  back: {
    words: 'back to the list',
    least: [],
    more: [],
  },
  search: {
    words: 'search, ten letters typed quickly',
    least: [tickets],
    more: [],
  },
  reply: {
    words: 'send a reply',
    least: ['POST /api/v4/portal/tickets/{id}/comments'],
    more: [
      {
        call: ticket,
        reason: 'the ticket is read before, as somebody may have answered or closed it',
      },
      { call: ticket, reason: 'and after, for the note as it stands there' },
    ],
  },
}
