import type { Agent } from '../model'
import type { Owner } from './ownership'
import type { Script } from './script'

/**
 * What is decided about a ticket before a word of it is written. It is small, so that a hundred
 * thousand of them fit, and says enough to write the conversation whenever somebody first asks for it.
 */
export interface TicketPlan {
  readonly id: number
  /** All smaller choices are drawn from this. */
  readonly key: number
  readonly owner: Owner
  readonly script: Script
  /** One of the script's, slots not yet filled. */
  readonly title: string
  /** Who does most of the work, whether or not the ticket is assigned. */
  readonly agent: Agent
  readonly isAssigned: boolean
  readonly lacksGroup: boolean
  readonly isClosed: boolean
  /** Closed without having run its course. */
  readonly isDropped: boolean
  readonly noteCount: number
  readonly times: TicketTimes
}

/** In ms since 1970, and at least a second apart where they differ. */
export interface TicketTimes {
  readonly created: number
  readonly lastNote: number
  readonly closed: number | null
  readonly modified: number
}
