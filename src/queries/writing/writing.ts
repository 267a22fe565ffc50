import type { Connection } from '../../deskdirector/connection'
import type { Person } from '../../deskdirector/models'
import type { NameOf } from '../../deskdirector/writes/has-mark'
import type { Pace } from '../../deskdirector/writes/pace'
import type { DraftStore } from '../../drafts/draft-store'
import type { Outbox } from './outbox'

/** What all writing stands on: the instance, who writes, what they typed, and what is on its way. */
export interface Writing {
  readonly connection: Connection
  /** Who is signed in; null where the instance can't tell. */
  readonly me: Person | null
  readonly drafts: DraftStore
  readonly outbox: Outbox
  readonly pace: Pace
  /** What choices are called, where a ticket gives them by their names alone. */
  readonly nameOf?: NameOf
}
