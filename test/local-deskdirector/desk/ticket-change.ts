import type { StoredTimeEntry } from '../model'
import type { Side } from '../people'

export interface NewNote {
  readonly text: string
  readonly side: Side
  /** Who writes it. */
  readonly userId: number
  readonly isInternal: boolean
  readonly timeEntry?: StoredTimeEntry | undefined
}

/** What somebody does to a ticket: absent is untouched. Choices go by their ids, instants are ISO 8601. */
export interface TicketChange {
  readonly note?: NewNote | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly status?: number | undefined
  readonly priority?: number | undefined
  readonly queue?: number | undefined
  readonly requestType?: number | undefined
  readonly contact?: number | null | undefined
  readonly assignedAgents?: readonly number[] | undefined
  readonly tags?: readonly string[] | undefined
  readonly cc?: readonly string[] | undefined
  readonly dueOn?: string | null | undefined
}
