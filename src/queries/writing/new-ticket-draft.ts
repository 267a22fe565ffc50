import type { Id } from '../../deskdirector/models'
import type { Operations } from '../../deskdirector/operations'
import type { DraftContent, DraftValue } from '../../drafts/draft'
import { idIn, textsIn } from './draft-fields'

/** A ticket as it is typed, before there is one. */
export interface NewTicket {
  readonly summary: string
  readonly description: string
  readonly requestType: Id | null
  readonly priority: Id | null
  /** On whose behalf. */
  readonly contact: Id | null
  readonly queue: Id | null
  /** E-mail addresses. */
  readonly cc: readonly string[]
}

/** Reads a draft; what an older version of the page wrote otherwise falls back to nothing. */
export function newTicketOf(draft: DraftContent | null): NewTicket {
  const { summary, requestType, priority, contact, queue, cc } = draft?.fields ?? {}
  return {
    summary: typeof summary === 'string' ? summary : '',
    description: draft?.text ?? '',
    requestType: idIn(requestType),
    priority: idIn(priority),
    contact: idIn(contact),
    queue: idIn(queue),
    cc: textsIn(cc),
  }
}

export function draftOfNewTicket(
  { description, ...fields }: NewTicket,
  attempt: DraftValue = null,
): DraftContent {
  return { text: description, fields, attempt }
}

/** What is asked of the instance. */
export function takesOf(ticket: NewTicket): Operations['ticket.create']['takes'] {
  const { summary, description, requestType, priority, contact, queue, cc } = ticket
  return {
    summary: summary.trim(),
    description: description.trim(),
    ...(requestType !== null && { requestType }),
    ...(priority !== null && { priority }),
    ...(contact !== null && { contact }),
    ...(queue !== null && { queue }),
    ...(cc.length > 0 && { cc }),
  }
}
