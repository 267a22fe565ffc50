import type { Draft } from '../../../drafts/draft'
import { keptChoiceIn, type KeptChoice } from '../../../queries/writing/draft-fields'
import { replyOf, type Reply } from '../../../queries/writing/reply-draft'
import type { ReplyOffers } from './reply-offers'

/** A reply as it stands in the composer. */
export interface Composed extends Reply {
  /**
   * On a closed ticket: the person has said whether it is to be reopened. Nothing is chosen for them: reopening by
   * itself would spoil "Thanks!" (DeskDirector/UserVoice#84), and staying closed would bury "It's broken again".
   */
  readonly isDecided: boolean
  /** What the status that goes along is called. */
  readonly keptStatus: KeptChoice | null
}

/** Reads what was composed from its draft. */
export function composedOf(draft: Draft | null): Composed {
  const { isDecided, keptStatus } = draft?.fields ?? {}
  const reply = replyOf(draft)
  return {
    ...reply,
    isDecided: isDecided === true,
    keptStatus: keptChoiceIn(keptStatus, reply.status),
  }
}

/** Whether sending it opens a closed ticket again. An internal note never does: its words would be public. */
export function reopens({ internal, reopens }: Composed, offers: ReplyOffers): boolean {
  return offers.reopen && !internal && (reopens || !offers.note)
}

/** What leaves: what was composed, without what the instance doesn't take. */
export function asSent(composed: Composed, offers: ReplyOffers): Composed {
  const isReopening = reopens(composed, offers)
  return {
    ...composed,
    reopens: isReopening,
    status: offers.status && !isReopening ? composed.status : null,
    cc: offers.cc && !isReopening ? composed.cc : [],
  }
}
