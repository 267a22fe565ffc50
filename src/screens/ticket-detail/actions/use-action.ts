import { useEffect } from 'react'
import type { Ticket } from '../../../deskdirector/models'
import type { Refusal } from '../../../deskdirector/refusals'
import type { TicketDeed } from '../../../deskdirector/writes/additive-write'
import { blankDraft } from '../../../drafts/draft'
import { useOffer } from '../../../queries/use-offer'
import { useTicketState } from '../../../queries/use-ticket-state'
import { actionJob } from '../../../queries/writing/action-job'
import { keptAttempt } from '../../../queries/writing/attempts'
import { leaving } from '../../../queries/writing/leaving-mark'
import { isOver, type Outgoing } from '../../../queries/writing/outgoing'
import { ratingOf, type Rating } from '../../../queries/writing/rating'
import { ratingGiven } from '../../../queries/writing/ratings-given'
import { useDraft, useOutgoing } from '../../../queries/writing/use-writing'
import type { Writing } from '../../../queries/writing/writing'
import type { Kept } from '../../writing/problem-words'
import { useKept } from '../../writing/use-kept'
import { useLeaving } from '../../writing/use-leaving'

/** How long it says what was done, in ms. */
const SAID_FOR = 5_000

/** Whoever does these has to have read what was said last. */
const asksWhenAnswered: ReadonlySet<TicketDeed> = new Set(['close', 'approve', 'decline'])

const opposite: { readonly [Kind in TicketDeed]?: TicketDeed } = {
  close: 'reopen',
  reopen: 'close',
}

/** One of the things that can be done to a ticket as a whole, with an optional word. */
export interface Action {
  readonly kind: TicketDeed
  /** The instance has it, and hasn't refused it. */
  readonly isOffered: boolean
  readonly refusal: Refusal | null
  /** Takes it for possible again: whoever knows that they may by now can try. */
  readonly offerAgain: () => void
  readonly takesText: boolean
  readonly text: string
  /** The marks that were chosen, or else given; null for anything but a rating. */
  readonly rating: Rating | null
  /** The marks that it was last given while the page was open. */
  readonly given: Rating | null
  /** It was to be done, and the page was left before it could be. */
  readonly isUnsent: boolean
  /** It isn't the person's to change: it is on its way, or may have arrived. */
  readonly isLocked: boolean
  /** How long what was typed lasts. */
  readonly kept: Kept
  readonly outgoing: Outgoing | null
  /** Done, and the ticket on screen is from before that. */
  readonly isAhead: boolean
  readonly write: (text: string) => void
  readonly rate: (rating: Rating) => void
  /**
   * Does it.
   *
   * @param seen the ticket as it was when the person began; where somebody has answered since, they are asked.
   */
  readonly send: (seen: Ticket) => void
  /** Somebody has answered since the person began, who hasn't said yet what they want. */
  readonly isPutOff: boolean
  /** Looks whether it has arrived; sends nothing. */
  readonly check: () => void
  /** Gives the words back where they were locked in doubt: whatever became of the attempt, it is over. */
  readonly edit: () => void
  /** Forgets what was typed, and what became of it. */
  readonly discard: () => void
  /** Puts away how it ended; what was typed stays. */
  readonly dismiss: () => void
}

/** What can be done, what was typed for it, and how far it has come. What left before a reload is looked for. */
export function useAction(writing: Writing, ticket: Ticket, kind: TicketDeed): Action {
  const { connection, drafts, outbox } = writing
  const operation = `ticket.${kind}` as const
  const { isOffered, refusal } = useOffer(operation, ticket.id)
  const { isWhole, isBehind } = useTicketState(ticket)
  const id = String(ticket.id)
  const place = { ticket: id, kind }
  const draft = useDraft(writing, place)
  const outgoing = useOutgoing(writing, place)
  const stage = outgoing?.stage
  const text = draft?.text ?? ''
  const chosen = draft && ratingOf(draft)
  const given = kind === 'rate' ? ratingGiven(writing, id) : null
  const rating = chosen ?? given
  const kept = useKept(writing, text)
  const { isUnsent } = useLeaving(writing, place, draft)

  // It left before a reload, or from another tab: then this waits until that one is done with it.
  const isLookedFor = outgoing === null && keptAttempt(draft?.attempt) !== null
  useEffect(() => {
    const left = { ticket: id, kind }
    if (isLookedFor) outbox.look(left, actionJob(writing, ticket.id, left, 'check'))
  }, [isLookedFor, writing, outbox, ticket.id, id, kind])

  const isSaid = stage === 'done' && !isBehind
  // What another tab has seen arrive is in doubt no more, and what it has changed or sent is asked about anew.
  const isPutOff = outgoing?.stage === 'yielded' && outgoing.isPutOff
  const isTheirs = stage === 'yielded' && !isPutOff
  const isSettled = (stage === 'doubtful' && draft === null) || isTheirs
  useEffect(() => {
    const dismiss = () => outbox.dismiss({ ticket: id, kind })
    if (isSettled) dismiss()
    if (!isSaid) return
    const timer = setTimeout(dismiss, SAID_FOR)
    return () => clearTimeout(timer)
  }, [isSaid, isSettled, outbox, id, kind])

  return {
    kind,
    isOffered: isOffered && isWhole,
    refusal,
    offerAgain: () => connection.refusals.forget(operation, ticket.id),
    takesText: connection.can(operation, 'text'),
    text,
    rating,
    given,
    isUnsent: isUnsent && draft !== null,
    isLocked: !isOver(outgoing) || stage === 'doubtful' || keptAttempt(draft?.attempt) !== null,
    kept,
    outgoing,
    isAhead: stage === 'done' && isBehind,
    write(typed) {
      const { fields, attempt } = draft ?? blankDraft
      if (typed === '' && attempt === null && chosen === null) drafts.drop(place)
      else drafts.put(place, { text: typed, fields, attempt })
    },
    rate(mark) {
      const { attempt } = draft ?? blankDraft
      drafts.put(place, { text, fields: { rating: mark }, attempt })
    },
    isPutOff,
    send(seen) {
      // There is no doubt any more, only a button of then.
      if (isSettled) return
      // Whichever of the two was done last is how the ticket is.
      const undone = opposite[kind]
      if (undone !== undefined) outbox.dismiss({ ticket: id, kind: undone })
      // Pressed in two tabs, it is gone for the second when the first is done. The marks shown are those that are sent.
      if (draft === null || chosen !== rating) {
        const { fields, attempt } = draft ?? blankDraft
        drafts.put(place, { text, fields: rating === null ? fields : { rating }, attempt })
      }
      const isAsked = asksWhenAnswered.has(kind) && isWhole
      const job = actionJob(writing, ticket.id, place, 'send', isAsked ? seen : undefined)
      outbox.send(place, leaving(writing, place, job))
    },
    check: () => outbox.look(place, actionJob(writing, ticket.id, place, 'check')),
    edit() {
      if (stage !== 'doubtful' || draft === null) return
      drafts.put(place, { text, fields: draft.fields, attempt: null })
      outbox.dismiss(place)
    },
    discard() {
      if (!isOver(outgoing)) return
      drafts.drop(place)
      outbox.dismiss(place)
    },
    dismiss: () => outbox.dismiss(place),
  }
}
