import { useEffect } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Draft, DraftPlace } from '../../../drafts/draft'
import type { KeptFile } from '../../../drafts/draft-store'
import { leaving, stayed } from '../../../queries/writing/leaving-mark'
import { signOfReply } from '../../../queries/sign-of-reply'
import { useTicketState } from '../../../queries/use-ticket-state'
import { keptAttempt } from '../../../queries/writing/attempts'
import type { Outgoing } from '../../../queries/writing/outgoing'
import { replyJob } from '../../../queries/writing/reply-job'
import type { Writing } from '../../../queries/writing/writing'

/** As long as a reply can be taken back. */
export const UNDO_SECONDS = 5

interface Reply {
  readonly ticket: Ticket
  readonly place: DraftPlace
  readonly draft: Draft | null
  readonly files: readonly KeptFile[]
  readonly outgoing: Outgoing | null
}

/** Sends a reply, and sees to what the person needn't be asked about. */
export function useSending(writing: Writing, { ticket, place, draft, files, outgoing }: Reply) {
  const { outbox, drafts } = writing
  const { id } = ticket
  const { isBehind, isWhole } = useTicketState(ticket)
  const isInDoubt = outgoing?.stage === 'doubtful' && !isBehind
  const sign = isInDoubt ? signOfReply(writing, ticket, draft, files) : null

  // It left before a reload, or from another tab: then this waits until that one is done with it, and meanwhile nobody
  // types here what would be lost with it.
  const hasLeft = outgoing === null && keptAttempt(draft?.attempt) !== null
  const isLookedFor = sign === 'arrived' || hasLeft

  useEffect(() => {
    // This sends nothing.
    if (isLookedFor) outbox.look(place, replyJob(writing, id, place, 'check'))
  }, [writing, outbox, id, place, isLookedFor])

  useEffect(() => {
    // Its card stays until the ticket shows it. What another tab has seen arrive is in doubt no more.
    const isShown = outgoing?.stage === 'done' && !isBehind
    const isSettled = outgoing?.stage === 'doubtful' && draft === null
    // Another tab has seen to it, so that the next time is looked for again.
    const isTheirs = outgoing?.stage === 'yielded' && !outgoing.isPutOff
    if (isShown || isSettled || isTheirs) outbox.dismiss(place)
  }, [outbox, place, outgoing, draft, isBehind])

  const seen = isWhole ? ticket : undefined
  const job = () => leaving(writing, place, replyJob(writing, id, place, 'send', seen))
  return {
    /** The ticket was read since, and it isn't there, nor anything that may be it. */
    isAbsent: sign === 'none',
    send: () => outbox.send(place, job(), UNDO_SECONDS * 1000),
    undo() {
      if (outbox.undo(place)) stayed(drafts, place)
    },
    /** At once: they waited already. What has arrived meanwhile isn't sent. */
    again: () => outbox.send(place, job()),
    check: () => outbox.look(place, replyJob(writing, id, place, 'check')),
  }
}
