import type { Ticket } from '../../../deskdirector/models'
import type { Refusal } from '../../../deskdirector/refusals'
import { useDesk } from '../../../queries/desk'
import { useOffer } from '../../../queries/use-offer'

/** What the instance lets this person do with a reply, as far as is known. */
export interface ReplyOffers {
  readonly note: boolean
  /** To open a closed ticket with the reply's words. */
  readonly reopen: boolean
  readonly internal: boolean
  /** In the same write. */
  readonly status: boolean
  readonly cc: boolean
  /** `public`: they can't be tied to a note, so that everybody sees them who sees the ticket. */
  readonly files: 'none' | 'public' | 'any'
  /** Why there is nothing to send by. */
  readonly refusal: Refusal | null
}

/** What the page offers for a reply: what is bound, until the instance refuses it. */
export function useReplyOffers({ id, isClosed }: Ticket): ReplyOffers {
  const { connection } = useDesk()
  const note = useOffer('ticket.addNote', id)
  const reopen = useOffer('ticket.reopen', id)
  const attach = useOffer('ticket.attach', id)
  const takes = (argument: string) => connection.can('ticket.addNote', argument)
  const mayReopen = isClosed === true && reopen.isOffered && connection.can('ticket.reopen', 'text')
  return {
    note: note.isOffered,
    reopen: mayReopen,
    internal: note.isOffered && takes('internal'),
    status: takes('status') && connection.can('choices.statuses'),
    cc: takes('cc'),
    files: !attach.isOffered ? 'none' : connection.can('ticket.attach', 'note') ? 'any' : 'public',
    refusal: mayReopen ? null : note.refusal,
  }
}
